// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

namespace paraply {

namespace {

constexpr int kLongEnough = 10000;
const QString kBundled = QStringLiteral("bundled.sqlite");

QDateTime moment()
{
    return QDateTime(QDate(2026, 11, 23), QTime(10, 15), QTimeZone("Europe/Stockholm"));
}

CataloguePlan completed(CataloguePlan plan, const QTemporaryDir &folder)
{
    if (plan.bundled.isEmpty())
        plan.bundled = Rig::sample().write(folder.filePath(kBundled));
    return plan;
}

UpdatesPlan completed(UpdatesPlan plan, const QTemporaryDir &folder)
{
    plan.bundled = folder.filePath(kBundled);
    return plan;
}

}

bool eventually(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > kLongEnough)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

CatalogueBuilder Rig::sample()
{
    CatalogueBuilder builder;
    builder.row("locality", { { "name", "Ervalla" }, { "latitude", 59.4333 }, { "longitude", 15.2667 }, { "postal_code_series", "715" } })
        .row("locality", { { "name", "Örebro" } })
        .row("organization", { { "id", "parish" }, { "name", "Axbergs församling" } })
        .location("hall", { { "address", "Kyrkvägen 1" }, { "locality", "Ervalla" }, { "latitude", 59.4333 }, { "longitude", 15.2667 } })
        .location("house", { { "address", "Storgatan 2" } })
        .location("far", { { "locality", "Karlskoga" }, { "municipality", "Karlskoga" }, { "latitude", 59.3267 }, { "longitude", 14.5239 } })
        .service("ervalla", { { "name", "Öppen förskola i Ervalla" }, { "organization", "parish" }, { "min_age_months", 0 },
                              { "max_age_months", 71 }, { "drop_in", 1 }, { "cost", "free" }, { "newest_date", "2018-08-01" } })
        .at("ervalla", "hall")
        .session("ervalla-mon", "ervalla", "Mo,Th 09:00-12:00", { { "name", "Öppet för alla" } })
        .phone("ervalla", "019-21 10 00")
        .topic("ervalla", "lek")
        .language("ervalla", "sv")
        .service("bvc", { { "name", "BVC i Örebro" }, { "kind", "child_health" }, { "min_age_months", 0 }, { "max_age_months", 71 },
                          { "booking", 1 }, { "newest_date", "2026-05-01" }, { "url", "https://example.org/bvc" } })
        .at("bvc", "house")
        .service("girls", { { "name", "Tjejjour" }, { "kind", "womens_shelter" }, { "masked", 1 }, { "min_age_months", 144 },
                            { "max_age_months", 215 } })
        .phone("girls", "019-10 00 00")
        .service("cafe", { { "name", "Babycafé" }, { "municipality", "Karlskoga" }, { "min_age_months", 0 }, { "cost", "20 kronor" } })
        .at("cafe", "far")
        .service("line", { { "name", "Föräldratelefonen" }, { "kind", "helpline" }, { "reach", "country" }, { "municipality", "Sverige" },
                           { "min_age_months", 0 }, { "max_age_months", 215 }, { "expecting", 1 }, { "hours", "24/7" }, { "basis", "national" } })
        .phone("line", "116 111")
        .row("source", { { "service", "ervalla" }, { "title", "Församlingens blad" }, { "date", "2018-08-01" } })
        .page("article-18", "rights", "Artikel 18")
        .row("page_text", { { "page", "article-18" }, { "body", "## Ert ansvar\nNi **delar** på det.\nAlltid.\n\n- Stöd\n- [Läs mer](https://example.org)" } })
        .row("page_topic", { { "page", "article-18" }, { "topic", "lek" } })
        .row("quotation", { { "page", "article-18" } })
        .row("publication", { { "id", "strategy" }, { "confidence", "low" } });
    return builder;
}

Rig::Rig(const QString &profileFolder) : Rig(CataloguePlan{}, profileFolder) { }

Rig::Rig(CataloguePlan plan, const QString &profileFolder, UpdatesPlan updates)
    : clock(moment()), catalogue(completed(plan, folder)), personal(profileFolder),
      session({ clock, catalogue, personal, position, language, completed(updates, folder), &speaker })
{
    language.setCode(QStringLiteral("en"));
}

void Rig::open()
{
    bool known = false;
    QObject::connect(&session, &AppSession::personalReady, &session, [&known] { known = true; }, Qt::SingleShotConnection);
    personal.open(clock.now());
    catalogue.start();
    REQUIRE(eventually([&] { return known && session.catalogueState() != AppSession::Loading; }));
    if (session.settings()->values().isEmpty())
        language.setCode(QStringLiteral("en"));
    settle();
}

void Rig::settle()
{
    bool answered = false;
    QObject::connect(session.finder(), &Finder::answered, &session, [&answered] { answered = true; }, Qt::SingleShotConnection);
    session.finder()->ask();
    REQUIRE(eventually([&answered] { return answered; }));
}

}
