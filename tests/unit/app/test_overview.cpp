// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/colophon.h"
#include "app/countyoverview.h"
#include "app/municipalityoverview.h"
#include "rig.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace Qt::StringLiterals;

namespace {

/// Two municipalities: Örebro with something for everybody but teenagers, Karlskoga with one thing for them.
CatalogueBuilder county()
{
    CatalogueBuilder builder;
    builder.service("a", { { "min_age_months", 0 }, { "max_age_months", 71 }, { "expecting", 1 }, { "newest_date", "2026-10-01" } })
        .service("b", { { "min_age_months", 0 }, { "max_age_months", 71 }, { "kind", "child_health" }, { "basis", "generic" } })
        .service("c", { { "kind", "library" } })
        .service("d", { { "min_age_months", 156 }, { "max_age_months", 215 }, { "kind", "youth_centre" }, { "municipality", "Karlskoga" } })
        .service("e", { { "min_age_months", 0 }, { "max_age_months", 215 }, { "kind", "mental_health" }, { "reach", "region" }, { "municipality", "Örebro län" } })
        .row("municipality_note", { { "id", "n" }, { "source_url", "https://example.org/dialog" } });
    return builder;
}

struct CountyRig : Rig {
    CountyRig() : Rig(CataloguePlan{ .bundled = county().write(scratch.filePath(u"county.sqlite"_s)) }, {}) { }
    static inline QTemporaryDir scratch;
};

const AreaRow &rowOf(CountyOverview &overview, const QString &area)
{
    const auto &rows = static_cast<RowList<AreaRow> *>(overview.areas())->rows();
    const auto row = std::ranges::find(rows, area, &AreaRow::key);
    REQUIRE(row != rows.end());
    return *row;
}

/// A home of its own, so that nobody's downloads are written to.
struct OwnHome {
    OwnHome() : before(qgetenv("HOME"))
    {
        qputenv("HOME", folder.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    }
    ~OwnHome()
    {
        qputenv("HOME", before);
        qunsetenv("XDG_CONFIG_HOME");
    }
    QTemporaryDir folder;
    QByteArray before;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

TEST_CASE("The overview shows what the catalogue's coverage counts, by named services first", "[app][overview]")
{
    CountyRig rig;
    CountyOverview overview;
    CHECK(overview.status() == Status::Loading);
    rig.open();
    CHECK(overview.status() == Status::Ready);
    CHECK(overview.stageNames().size() == 7);
    CHECK(overview.stageHeads().mid(0, 3) == QStringList{ u"Expecting"_s, u"0–11 mo"_s, u"1–2 years"_s });
    CHECK(rowOf(overview, u"Örebro"_s).counts == QStringList{ u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"0"_s, u"0"_s, u"0"_s });
    CHECK(rowOf(overview, u"Örebro"_s).levels == QStringList{ u"few"_s, u"few"_s, u"few"_s, u"few"_s, u"none"_s, u"none"_s, u"none"_s });
    CHECK(rowOf(overview, u"Karlskoga"_s).levels.last() == u"thin");
    CHECK(rowOf(overview, u"Karlskoga"_s).spoken.last() == u"Karlskoga, 13–17 years: 1 service, thin");
    CHECK(rowOf(overview, u"Örebro"_s).spoken.last() == u"Örebro, 13–17 years: 0 services, a gap");
    CHECK(overview.elsewhereText() == u"Besides, 1 for the whole county and 0 for the whole country.");

    overview.scopes()->choose(u"local"_s);
    CHECK(rowOf(overview, u"Örebro"_s).counts.mid(0, 3) == QStringList{ u"1"_s, u"2"_s, u"2"_s });
    overview.groups()->choose(u"teen"_s);
    CHECK(rowOf(overview, u"Örebro"_s).counts.mid(0, 3) == QStringList{ u"0"_s, u"0"_s, u"0"_s });
    CHECK(rowOf(overview, u"Karlskoga"_s).levels.last() == u"few");
    CHECK(overview.kinds()->count() == 4);
    overview.kinds()->choose(u"youth_clinic"_s);
    CHECK(rowOf(overview, u"Karlskoga"_s).counts.last() == u"0");
    overview.groups()->choose(u"all"_s);
    CHECK(overview.kinds()->count() == 0);
}

TEST_CASE("A cell leads to exactly the services it counts", "[app][overview]")
{
    CountyRig rig;
    CountyOverview overview;
    rig.open();
    rig.session.children()->toggleBand(u"6-9y"_s);
    for (int stage = 0; stage < int(LifeStage::Any); ++stage) {
        for (const char *area : { "Örebro", "Karlskoga" }) {
            const QString name = QString::fromUtf8(area);
            overview.showCell(name, stage);
            rig.settle();
            INFO(area << ' ' << stage);
            int certain = 0;
            for (const RowModel *list : { rig.session.finder()->hits(), rig.session.finder()->remote() }) {
                for (int row = 0; row < list->count(); ++row)
                    certain += list->data(list->index(row), list->roleNames().key("ageKnown")).toBool();
            }
            CHECK(QString::number(certain) == rowOf(overview, name).counts[stage]);
        }
    }
    overview.showCell(u"Karlskoga"_s, int(LifeStage::Years13To17));
    rig.settle();
    CHECK(rig.session.finder()->filterCount() == 3);
    CHECK(rig.session.finder()->subtitleText() == u"13–17 years, Karlskoga");
    // The children themselves are left as they were.
    CHECK(rig.session.children()->count() == 1);
}

TEST_CASE("A municipality tells its teenagers, ages, kinds, gaps, and its notes with their source", "[app][overview]")
{
    CountyRig rig;
    MunicipalityOverview municipality;
    municipality.setName(u"Örebro"_s);
    rig.open();
    CHECK(municipality.status() == Status::Ready);
    CHECK(municipality.teensLevel() == u"none");
    CHECK(municipality.teensTitle() == u"13–17 years: 0 services");
    CHECK(municipality.teensText().contains(u"Besides: 1 without a stated age."_s));
    CHECK(municipality.teensText().contains(u"1 for the whole county or country."_s));
    CHECK(municipality.rateText() == u"0.01 per 1,000 inhabitants of all ages");
    CHECK(municipality.stages()->count() == kStageCount);
    CHECK(municipality.kinds()->count() == 3);
    REQUIRE(municipality.notes()->count() == 1);
    const auto &note = static_cast<RowList<NoteRow> *>(municipality.notes())->rows().front();
    CHECK(note.text == u"Fler mötesplatser.");
    CHECK(note.sourceText == u"Dialog, 2016");
    CHECK(municipality.cautions()->count() == 2);
    municipality.setName(u"Kumla"_s);
    CHECK(municipality.status() == Status::Empty);
    municipality.setName(u"Karlskoga"_s);
    CHECK(municipality.rateText().isEmpty());
    municipality.showKind(u"youth_centre"_s);
    rig.settle();
    CHECK(rig.session.finder()->total() + rig.session.finder()->remoteTotal() == 1);
}

TEST_CASE("The sheet and the report are offered, and saved to the downloads under free names", "[app][overview]")
{
    const OwnHome home;
    CountyRig rig;
    CountyOverview overview;
    overview.exportSheet();
    CHECK(overview.sheet()->text().isEmpty());
    rig.open();
    const auto saved = [&overview](const QString &name) {
        CHECK(overview.sheet()->text().isEmpty());
        overview.sheet()->save();
        return eventually([&] { return overview.sheet()->text().contains(name); });
    };
    overview.exportSheet();
    REQUIRE(saved(u"paraply-orebro-2026-11-21.csv"_s));
    const QString downloads = home.folder.filePath(u"Downloads"_s);
    const QByteArray sheet = contentOf(downloads + u"/paraply-orebro-2026-11-21.csv"_s);
    CHECK(sheet.startsWith("\xEF\xBB\xBF" "Municipality;Ages;Kind;"));
    CHECK(sheet.contains("\r\nKarlskoga;13–17 years;Youth centre;1;0;0;0;;\r\n"));
    overview.exportSheet();
    CHECK(saved(u"paraply-orebro-2026-11-21 (2).csv"_s));
    overview.printReport();
    REQUIRE(saved(u"paraply-orebro-2026-11-21.pdf"_s));
    CHECK(contentOf(downloads + u"/paraply-orebro-2026-11-21.pdf"_s).startsWith("%PDF-1."));
    CHECK_FALSE(overview.sheet()->hasFailed());
}

TEST_CASE("A report that cannot be saved is told, with the folder", "[app][overview]")
{
    const OwnHome home;
    QFile blocking(home.folder.filePath(u"Downloads"_s));
    REQUIRE(blocking.open(QIODevice::WriteOnly));
    CountyRig rig;
    CountyOverview overview;
    rig.open();
    overview.exportSheet();
    overview.sheet()->save();
    CHECK(eventually([&] { return overview.sheet()->hasFailed(); }));
    CHECK(overview.sheet()->text().contains(u"Downloads"_s));
}

TEST_CASE("The statement says that nobody is named to contact, until the region's sheet names somebody", "[app][colophon]")
{
    {
        CountyRig rig;
        Colophon colophon;
        rig.open();
        CHECK(colophon.contactAddress().isEmpty());
        CHECK(colophon.contactText().startsWith(u"No contact is set"_s));
        CHECK(colophon.parts()->count() > 5);
    }
    QTemporaryDir folder;
    for (const auto &[contact, address] : { std::pair{ "tillganglighet@example.org", "mailto:tillganglighet@example.org" },
                                            { "https://example.org/tillganglighet", "https://example.org/tillganglighet" }, { "1177", "tel:1177" }, { "receptionen", "" } }) {
        CatalogueBuilder builder = county();
        builder.sql("UPDATE region SET accessibility_contact = '" + QByteArray(contact) + "'");
        Rig rig(CataloguePlan{ .bundled = builder.write(folder.filePath(u"contact.sqlite"_s)) }, {});
        Colophon colophon;
        rig.open();
        CHECK(colophon.contactAddress() == QLatin1String(address));
        CHECK(colophon.contactText().contains(QLatin1String(contact)));
    }
}
