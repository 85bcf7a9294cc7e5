// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/acutehelp.h"
#include "app/sensitivepage.h"
#include "app/servicedetail.h"
#include "rig.h"

#include <QClipboard>
#include <QGuiApplication>

#include <catch2/catch_test_macros.hpp>

using namespace paraply;

namespace {

QStringList services(RowModel *lines)
{
    QStringList ids;
    for (int row = 0; row < lines->count(); ++row)
        ids << lines->data(lines->index(row), lines->roleNames().key("service")).toString();
    return ids;
}

QString cell(RowModel *lines, int row, const char *role)
{
    return lines->data(lines->index(row), lines->roleNames().key(role)).toString();
}

CataloguePlan urgentPlan(const QTemporaryDir &folder)
{
    CatalogueBuilder builder = Rig::sample();
    builder.service("sos", { { "name", "112" }, { "kind", "helpline" }, { "reach", "country" }, { "municipality", "Sverige" }, { "hours", "24/7" } })
        .phone("sos", "112").topic("sos", "akut").language("sos", "sv")
        .service("night", { { "name", "Nattlinjen" }, { "kind", "helpline" }, { "reach", "country" }, { "municipality", "Sverige" }, { "hours", "Mo-Su 21:00-06:00" } })
        .phone("night", "08-702 16 80")
        .service("silent", { { "name", "Tysta linjen" }, { "kind", "helpline" }, { "reach", "country" }, { "municipality", "Sverige" } })
        .service("shelter", { { "name", "Jouren" }, { "kind", "womens_shelter" }, { "municipality", "Karlskoga" }, { "hours", "24/7" } })
        .phone("shelter", "0586-395 00").topic("shelter", "vald");
    return { .bundled = builder.write(folder.filePath(QStringLiteral("urgent.sqlite"))) };
}

}

TEST_CASE("Who is open now stands first, the emergency number before all; who has no number is left out", "[app][acute]")
{
    const QTemporaryDir folder;
    Rig rig(urgentPlan(folder), QString());
    AcuteHelp help;
    CHECK(help.status() == Status::Loading);
    rig.open();
    CHECK(help.status() == Status::Ready);
    CHECK(services(help.now()) == QStringList{ QStringLiteral("sos"), QStringLiteral("shelter"), QStringLiteral("line") });
    CHECK(services(help.later()) == QStringList{ QStringLiteral("night") });
    CHECK(cell(help.now(), 0, "emergency") == QStringLiteral("true"));
    CHECK(cell(help.now(), 0, "address") == QStringLiteral("tel:112"));
    CHECK(cell(help.now(), 0, "name") == QStringLiteral("Danger to life"));
    CHECK(cell(help.now(), 0, "whenText") == QStringLiteral("Around the clock. They speak Swedish."));
    CHECK(cell(help.now(), 1, "whenText").contains(QStringLiteral("Karlskoga")));
    CHECK(cell(help.later(), 0, "whenText").contains(QStringLiteral("Opens 21:00")));
}

TEST_CASE("A helpline that speaks the reader's language stands above those that speak another", "[app][acute]")
{
    const QTemporaryDir folder;
    CatalogueBuilder builder = Rig::sample();
    for (const auto &[id, language, number] : { std::tuple{ "first", "sv", "010-00 00 01" }, { "second", "en", "010-00 00 02" } }) {
        builder.service(id, { { "name", id }, { "kind", "helpline" }, { "reach", "country" }, { "municipality", "Sverige" }, { "hours", "24/7" } })
            .phone(id, number).language(id, language);
    }
    Rig rig({ .bundled = builder.write(folder.filePath(QStringLiteral("spoken.sqlite"))) }, QString());
    AcuteHelp help;
    rig.open();
    CHECK(services(help.now()).front() == QStringLiteral("second"));
    rig.session.settings()->setLanguage(QStringLiteral("sv"));
    CHECK(services(help.now()).front() == QStringLiteral("first"));
}

TEST_CASE("Numbers come from the catalogue alone", "[app][acute]")
{
    Rig rig;
    rig.open();
    AcuteHelp help;
    CHECK(services(help.now()) == QStringList{ QStringLiteral("line") });
    CHECK(help.later()->count() == 0);
}

TEST_CASE("Pages on violence and hidden places are sensitive, others are not", "[app][acute]")
{
    const QTemporaryDir folder;
    Rig rig(urgentPlan(folder), QString());
    rig.open();
    for (const auto &[id, sensitive] : { std::pair{ "girls", true }, { "shelter", true }, { "ervalla", false }, { "sos", false } }) {
        ServiceDetail detail;
        detail.setServiceId(QLatin1String(id));
        CAPTURE(id);
        CHECK(detail.isSensitive() == sensitive);
    }
}

TEST_CASE("Leaving forgets the question and what was copied, and tells the window", "[app][leave]")
{
    Rig rig;
    rig.open();
    int told = 0;
    QObject::connect(&rig.session, &AppSession::left, &rig.session, [&told] { ++told; });
    rig.session.finder()->setText(QStringLiteral("våld"));
    rig.session.search()->remember();
    rig.session.finder()->onlyGroup(QStringLiteral("hard"));
    rig.session.place()->setQuery(QStringLiteral("erva"));
    rig.session.copy(QStringLiteral("116 016"));
    rig.session.leave();
    CHECK(told == 1);
    CHECK(rig.session.finder()->filters() == Filters{});
    CHECK_FALSE(rig.session.search()->hasRecent());
    CHECK(rig.session.place()->query().isEmpty());
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_CASE("Leaving does not touch what another program copied", "[app][leave]")
{
    Rig rig;
    rig.session.copy(QStringLiteral("116 016"));
    QGuiApplication::clipboard()->setText(QStringLiteral("a recipe"));
    rig.session.leave();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("a recipe"));
}

TEST_CASE("Esc twice leaves when the first was pressed on a sensitive page", "[app][leave]")
{
    Rig rig;
    int told = 0;
    QObject::connect(&rig.session, &AppSession::left, &rig.session, [&told] { ++told; });
    CHECK_FALSE(rig.session.escape());
    CHECK_FALSE(rig.session.escape());
    {
        SensitivePage page;
        page.setActive(true);
        CHECK_FALSE(rig.session.escape());
    }
    // The first press went back, and the page is gone.
    CHECK(rig.session.escape());
    CHECK(told == 1);
    CHECK_FALSE(rig.session.escape());
}
