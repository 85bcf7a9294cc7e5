// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"
#include "support/openedlinks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrlQuery>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

QString key(const ReportList &list, int row)
{
    return list.data(list.index(row), list.roleNames().key("key")).toString();
}

}

TEST_CASE("A report is kept with the record's id and the date of the data until it is removed", "[app][report]")
{
    const QTemporaryDir home;
    {
        Rig rig(home.path());
        rig.open();
        CHECK_FALSE(rig.session.reports()->add(QStringLiteral("ervalla"), QStringLiteral("phone"), QStringLiteral(" Går inte fram ")).isEmpty());
    }
    Rig rig(home.path());
    rig.open();
    ReportList &reports = *rig.session.reports();
    REQUIRE(reports.count() == 1);
    const ErrorReport report = reports.reports().front();
    CHECK(report.region == QStringLiteral("orebro"));
    CHECK(report.service == QStringLiteral("ervalla"));
    CHECK(report.dataDate == QDate(2026, 11, 21));
    CHECK(report.writtenOn == QDate(2026, 11, 23));
    CHECK(report.words == QStringLiteral("Går inte fram"));
    CHECK(rig.session.settings()->storedText().contains(QStringLiteral("1 report")));
    reports.remove(key(reports, 0));
    CHECK(rig.session.profile().reports.empty());
}

TEST_CASE("A report on nothing, or of no kind that we know, is not kept", "[app][report]")
{
    Rig rig;
    CHECK(rig.session.reports()->add(QStringLiteral("ervalla"), QStringLiteral("phone"), QString()).isEmpty());
    rig.open();
    CHECK(rig.session.reports()->add(QStringLiteral("nobody"), QStringLiteral("phone"), QString()).isEmpty());
    CHECK(rig.session.reports()->add(QStringLiteral("ervalla"), QStringLiteral("weather"), QString()).isEmpty());
    CHECK(rig.session.reports()->count() == 0);
}

TEST_CASE("Where the county has no address for reports, one is copied whole and the guide says so", "[app][report]")
{
    Rig rig;
    rig.open();
    ReportList &reports = *rig.session.reports();
    reports.add(QStringLiteral("ervalla"), QStringLiteral("hours"), QStringLiteral("Nu på onsdagar"));
    CHECK(reports.address().isEmpty());
    CHECK(reports.wayText().contains(QStringLiteral("no address")));
    CHECK(reports.send(key(reports, 0)).contains(QStringLiteral("copied")));
    const QString text = QGuiApplication::clipboard()->text();
    for (const char *part : { "orebro/ervalla", "2026-11-21", "The times are wrong", "Nu på onsdagar" })
        CHECK(text.contains(QString::fromUtf8(part)));
    CHECK(reports.count() == 1);
}

TEST_CASE("Where the county has an address for reports, the mail program gets it with all that the report says", "[app][report]")
{
    const QTemporaryDir folder;
    CatalogueBuilder builder = Rig::sample();
    builder.sql("UPDATE region SET report_address = 'fel+paraply@example.org'");
    Rig rig(CataloguePlan{ .bundled = builder.write(folder.filePath(QStringLiteral("addressed.sqlite"))) }, {});
    rig.open();
    ReportList &reports = *rig.session.reports();
    const QString words = QStringLiteral("Nu på onsdagar & torsdagar,\n50 % + kaffe? #1");
    reports.add(QStringLiteral("ervalla"), QStringLiteral("hours"), words);
    CHECK(reports.wayText().contains(QStringLiteral("fel+paraply@example.org")));
    CHECK(reports.sendText() == QStringLiteral("Send by mail"));
    const OpenedLinks mails(QStringLiteral("mailto"));
    CHECK(reports.sendNewest().contains(QStringLiteral("Remove the report here when you have sent it.")));
    REQUIRE(mails.all().size() == 1);
    const QUrl mail = mails.all().front();
    CHECK(mail.path() == QStringLiteral("fel+paraply@example.org"));
    const QUrlQuery fields(mail);
    CHECK(fields.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded) == QStringLiteral("An error in Paraply: Öppen förskola i Ervalla"));
    const QString body = fields.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    for (const QString &line : { QStringLiteral("Id: orebro/ervalla"), QStringLiteral("Date of the data: 2026-11-21"), QStringLiteral("50 % + kaffe? #1") })
        CHECK(body.split(QStringLiteral("\r\n")).contains(line));
    CHECK(QGuiApplication::clipboard()->text() != body);
    CHECK(reports.count() == 1);
}

TEST_CASE("Where no program sends mail, the report is copied", "[app][report]")
{
    const QTemporaryDir folder;
    CatalogueBuilder builder = Rig::sample();
    builder.sql("UPDATE region SET report_address = 'fel@example.org'");
    Rig rig(CataloguePlan{ .bundled = builder.write(folder.filePath(QStringLiteral("addressed.sqlite"))) }, {});
    rig.open();
    rig.session.reports()->add(QStringLiteral("ervalla"), QStringLiteral("other"), QStringLiteral("Mejla inte"));
    CHECK(rig.session.reports()->sendNewest().contains(QStringLiteral("copied")));
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Mejla inte")));
}

TEST_CASE("A report that was removed comes back where it was, with its words", "[app][report]")
{
    Rig rig;
    rig.open();
    ReportList &reports = *rig.session.reports();
    for (const char *words : { "ett", "två", "tre" })
        reports.add(QStringLiteral("ervalla"), QStringLiteral("other"), QString::fromUtf8(words));
    const QString second = key(reports, 1);
    CHECK(reports.undoText().isEmpty());
    reports.undo();
    reports.remove(QStringLiteral("nobody's"));
    CHECK(reports.undoText().isEmpty());
    reports.remove(second);
    CHECK(reports.undoText() == QStringLiteral("The report on “Öppen förskola i Ervalla” is removed."));
    CHECK(rig.session.profile().reports.size() == 2);
    reports.undo();
    CHECK(reports.undoText().isEmpty());
    REQUIRE(rig.session.profile().reports.size() == 3);
    CHECK(rig.session.profile().reports[1].words == QStringLiteral("två"));
    CHECK(key(reports, 1) == second);
    reports.remove(second);
    reports.forgetUndo();
    reports.undo();
    CHECK(reports.count() == 2);
    reports.remove(key(reports, 0));
    reports.setReports({});
    reports.undo();
    CHECK(reports.count() == 0);
}

TEST_CASE("Reports that wait are bounded", "[app][report]")
{
    Rig rig;
    rig.open();
    ReportList &reports = *rig.session.reports();
    for (int number = 0; number < kMostReports + 3; ++number)
        reports.add(QStringLiteral("ervalla"), QStringLiteral("other"), QString::number(number));
    CHECK(reports.count() == kMostReports);
}
