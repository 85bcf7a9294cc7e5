// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "catalogue/catalogue.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

/// A good catalogue, and files that are none, in a folder.
struct Files {
    QTemporaryDir folder;

    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    QString good(const char *name) const { return Rig::sample().write(path(name)); }
    QString truncated(const char *name) const
    {
        QFile file(good(name));
        REQUIRE(file.resize(file.size() / 2));
        return file.fileName();
    }
    QString foreign(const char *name) const
    {
        CatalogueBuilder builder = Rig::sample();
        builder.connection().setApplicationId(7);
        return builder.write(path(name));
    }
    QString newer(const char *name) const
    {
        CatalogueBuilder builder = Rig::sample();
        builder.connection().setUserVersion(kCatalogueSchema + 1);
        return builder.write(path(name));
    }
    QString words(const char *name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("name,kind\n") > 0);
        return file.fileName();
    }
};

}

TEST_CASE("The asked catalogue is opened", "[app][catalogue]")
{
    const Files files;
    Rig rig({ files.good("asked.sqlite"), files.words("bundled.sqlite"), {} }, {});
    rig.open();
    CHECK(rig.session.catalogueState() == AppSession::Ready);
    CHECK(rig.session.catalogueProblem().isEmpty());
    CHECK(rig.session.problemTitle().isEmpty());
    CHECK(rig.session.regionName() == QStringLiteral("Örebro län"));
    CHECK(rig.session.dataAgeText() == QStringLiteral("Collected 21 November 2026. 2 days ago."));
    CHECK(rig.session.dataDrop() == QStringLiteral("drop-full"));
}

TEST_CASE("A file that cannot be used gives the bundled catalogue and says why", "[app][catalogue]")
{
    const Files files;
    const std::pair<QString, const char *> cases[] = {
        { files.path("nowhere.sqlite"), "missing" }, { files.truncated("half.sqlite"), "damaged" },
        { files.foreign("foreign.sqlite"), "foreign" }, { files.words("words.sqlite"), "foreign" },
        { files.newer("newer.sqlite"), "newer" },
    };
    for (const auto &[asked, problem] : cases) {
        INFO(problem);
        Rig rig({ asked, files.good("bundled.sqlite"), {} }, {});
        rig.open();
        CHECK(rig.session.catalogueState() == AppSession::FellBack);
        CHECK(rig.session.catalogueProblem() == QLatin1String(problem));
        CHECK(rig.session.cataloguePath() == asked);
        CHECK_FALSE(rig.session.problemTitle().isEmpty());
        CHECK_FALSE(rig.session.problemText().isEmpty());
        CHECK_FALSE(rig.session.problemStep().isEmpty());
        CHECK(rig.session.finder()->status() == Status::Ready);
    }
}

TEST_CASE("A damaged bundled catalogue fails with words on what to do", "[app][catalogue]")
{
    const Files files;
    Rig rig({ {}, files.truncated("bundled.sqlite"), {} }, {});
    rig.open();
    CHECK(rig.session.catalogueState() == AppSession::Failed);
    CHECK(rig.session.catalogueProblem() == QStringLiteral("bundled_damaged"));
    CHECK(rig.session.problemStep().contains(QStringLiteral("Install the guide again")));
    CHECK(rig.session.finder()->status() == Status::Failed);
    CHECK(rig.session.regionName().isEmpty());
}

TEST_CASE("A newer start makes the answer of an older one stale", "[app][catalogue]")
{
    const Files files;
    OpenCatalogue catalogue({ {}, files.good("bundled.sqlite"), {} });
    int changes = 0;
    QObject::connect(&catalogue, &OpenCatalogue::changed, [&changes] { ++changes; });
    catalogue.start();
    catalogue.start();
    REQUIRE(eventually([&] { return changes > 0; }));
    CHECK(changes == 1);
    CHECK(catalogue.state() == OpenCatalogue::State::Ready);
}
