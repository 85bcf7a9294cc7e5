// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

QStringList cells(RowModel &model, const char *role)
{
    QStringList found;
    for (int row = 0; row < model.count(); ++row)
        found << model.data(model.index(row), model.roleNames().key(role)).toString();
    return found;
}

QStringList suggested(Rig &rig, const char *words)
{
    rig.session.finder()->setText(QString::fromUtf8(words));
    return cells(*rig.session.search()->suggestions(), "name");
}

int rowOf(Rig &rig, const char *page, const char *target)
{
    auto &model = *rig.session.search()->suggestions();
    const QStringList pages = cells(model, "page"), targets = cells(model, "target");
    for (int row = 0; row < model.count(); ++row) {
        if (pages[row] == QLatin1String(page) && targets[row] == QString::fromUtf8(target))
            return row;
    }
    return -1;
}

}

TEST_CASE("Typed words suggest kinds, subjects, places, services and pages", "[app][search]")
{
    Rig rig;
    rig.open();
    CHECK(suggested(rig, "open pre").contains(QStringLiteral("Open preschool")));
    CHECK(suggested(rig, "lek").contains(QStringLiteral("Lek")));
    CHECK(suggested(rig, "erval").contains(QStringLiteral("Support near Ervalla")));
    CHECK(suggested(rig, "babyc").contains(QString::fromUtf8("Babycafé")));
    CHECK(suggested(rig, "artikel").contains(QStringLiteral("Artikel 18")));
    CHECK(suggested(rig, "a").isEmpty());
    CHECK(suggested(rig, "qqzz").isEmpty());
}

TEST_CASE("A typo is forgiven in every suggestion", "[app][search]")
{
    Rig rig;
    rig.open();
    CHECK(suggested(rig, "preschol").contains(QStringLiteral("Open preschool")));
    CHECK(suggested(rig, "ervala").contains(QStringLiteral("Support near Ervalla")));
    CHECK(suggested(rig, "babycaef").contains(QString::fromUtf8("Babycafé")));
    CHECK(suggested(rig, "artikkel").contains(QStringLiteral("Artikel 18")));
}

TEST_CASE("A suggestion leads to what it says", "[app][search]")
{
    Rig rig;
    rig.open();
    QSignalSpy opened(rig.session.search(), &Suggester::opened);
    rig.session.finder()->setText(QStringLiteral("library"));
    rig.session.search()->choose(rowOf(rig, "results", "library"));
    CHECK(rig.session.finder()->filters().kinds == std::set{ Kind::Library });
    CHECK(rig.session.finder()->text().isEmpty());
    rig.session.finder()->setText(QStringLiteral("ervalla"));
    rig.session.search()->choose(rowOf(rig, "results", "Ervalla"));
    CHECK(rig.session.place()->text() == QStringLiteral("Ervalla"));
    rig.session.finder()->setText(QStringLiteral("babyc"));
    rig.session.search()->choose(rowOf(rig, "service", "cafe"));
    // Who comes back finds them.
    CHECK(rig.session.finder()->text() == QStringLiteral("babyc"));
    REQUIRE(opened.count() == 3);
    CHECK(opened[0][0].toString() == QStringLiteral("results"));
    CHECK(opened[2] == QVariantList{ QStringLiteral("service"), QStringLiteral("cafe"), QStringLiteral("far") });
    rig.session.search()->choose(-1);
    rig.session.search()->choose(1000);
    CHECK(opened.count() == 3);
}

TEST_CASE("Of a sentence, what was chosen goes and the other words stay", "[app][search]")
{
    Rig rig;
    rig.open();
    Finder &finder = *rig.session.finder();
    const char *const said = "Öppen  förskola i ervalla";
    REQUIRE(suggested(rig, said).contains(QStringLiteral("Support near Ervalla")));
    rig.session.search()->choose(rowOf(rig, "results", "Ervalla"));
    CHECK(rig.session.place()->text() == QStringLiteral("Ervalla"));
    CHECK(finder.text() == QString::fromUtf8("Öppen förskola"));
    rig.settle();
    // The café is one too.
    CHECK(finder.total() == 2);

    finder.setText(QStringLiteral("open preschool ervalla"));
    rig.session.search()->choose(rowOf(rig, "results", "open_preschool"));
    CHECK(finder.filters().kinds == std::set{ Kind::OpenPreschool });
    CHECK(finder.text() == QStringLiteral("ervalla"));

    finder.setText(QStringLiteral("lek ervalla"));
    rig.session.search()->choose(rowOf(rig, "results", "lek"));
    CHECK(finder.filters().topics == QStringList{ QStringLiteral("lek") });
    CHECK(finder.text() == QStringLiteral("ervalla"));
}

TEST_CASE("The place that is still being typed at the end of a sentence is suggested, unless nothing is left to search for there", "[app][search]")
{
    Rig rig;
    rig.open();
    CHECK(suggested(rig, "förskola erv").contains(QStringLiteral("Support near Ervalla")));
    CHECK_FALSE(suggested(rig, "förskola er").contains(QStringLiteral("Support near Ervalla")));
    CHECK_FALSE(suggested(rig, "qqzzxx ervalla").contains(QStringLiteral("Support near Ervalla")));
    // What has all of the words comes first.
    const QStringList names = suggested(rig, "förskola ervalla");
    CHECK(names.indexOf(QString::fromUtf8("Öppen förskola i Ervalla")) < names.indexOf(QStringLiteral("Support near Ervalla")));
}

TEST_CASE("Guesses are told apart in words from what fits whole", "[app][search]")
{
    Rig rig;
    rig.open();
    const auto headings = [&rig] {
        QStringList said = cells(*rig.session.search()->suggestions(), "heading");
        said.removeAll(QString());
        return said;
    };
    suggested(rig, "öppen förskola");
    CHECK(headings().isEmpty());
    const QStringList names = suggested(rig, "förskola med gungor och sandlåda");
    REQUIRE(names.contains(QString::fromUtf8("Öppen förskola i Ervalla")));
    CHECK(headings() == QStringList{ QStringLiteral("Nothing has all of these words. These have some of them:") });
    CHECK(cells(*rig.session.search()->suggestions(), "heading").front() == headings().front());
    rig.session.settings()->setLanguage(QStringLiteral("sv"));
    CHECK(headings() == QStringList{ QString::fromUtf8("Inget har alla orden. Det här har några av dem:") });
}

TEST_CASE("What was searched for is offered again, the last first, and can be forgotten", "[app][search]")
{
    Rig rig;
    rig.open();
    for (const char *words : { "bvc", "lek", "bvc", "a" }) {
        rig.session.finder()->setText(QString::fromUtf8(words));
        rig.session.search()->remember();
    }
    CHECK(suggested(rig, "") == QStringList{ QStringLiteral("bvc"), QStringLiteral("lek") });
    rig.session.search()->choose(1);
    CHECK(rig.session.finder()->text() == QStringLiteral("lek"));
    rig.session.search()->forgetRecent();
    CHECK(suggested(rig, "").isEmpty());
}

TEST_CASE("Nothing that was searched for is ever written", "[app][search]")
{
    const QTemporaryDir home;
    {
        Rig rig(home.path());
        rig.open();
        rig.session.settings()->setTheme(QStringLiteral("dark"));
        rig.session.finder()->setText(QStringLiteral("hemlighet"));
        rig.session.search()->remember();
        rig.session.finder()->showTopics({ QStringLiteral("lek") });
        rig.session.finder()->onlyGroup(QStringLiteral("hard"));
        rig.session.view()->setTrail({ QStringLiteral("find"), QStringLiteral("service") }, { QString(), QStringLiteral("girls") }, { QString(), QString() });
        CHECK(rig.session.profile().settings.keys() == QStringList{ QStringLiteral("theme") });
    }
    for (const QString &name : QDir(home.path()).entryList(QDir::Files)) {
        QFile file(home.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *word : { "hemlighet", "girls", "hard", "topic" })
            CHECK_FALSE(bytes.contains(word));
    }
}

TEST_CASE("What there is to read about the words is listed beside the hits", "[app][search]")
{
    Rig rig;
    rig.open();
    rig.session.finder()->setText(QStringLiteral("artikel"));
    CHECK(rig.session.search()->readingTotal() == 1);
    CHECK(cells(*rig.session.search()->reading(), "target") == QStringList{ QStringLiteral("article-18") });
    CHECK(rig.session.search()->readingTitle() == QStringLiteral("To read (1)"));
    rig.session.finder()->setText(QString());
    CHECK(rig.session.search()->readingTotal() == 0);
}
