// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/schedule.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace paraply;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

const QDateTime kNoon(QDate(2030, 3, 3), QTime(12, 0), Qt::UTC);

QDateTime after(seconds delay)
{
    return kNoon.addSecs(delay.count());
}

SyncReport ended(SyncOutcome outcome, std::optional<seconds> retryAfter = {})
{
    SyncReport report;
    report.outcome = outcome;
    report.retryAfter = retryAfter;
    return report;
}

}

TEST_CASE("The first start asks at once", "[sync][schedule]")
{
    CHECK(Schedule().isDue(kNoon));
    CHECK(Schedule({}, kNoon.addSecs(-7 * 3600), kNoon.addSecs(-7 * 3600)).isDue(kNoon));
    CHECK_FALSE(Schedule({}, kNoon.addSecs(-5 * 3600), kNoon.addSecs(-5 * 3600)).isDue(kNoon));
    CHECK(Schedule({}, kNoon.addSecs(-5 * 3600), {}).wait(kNoon) == 1h);
}

TEST_CASE("A good answer lasts six hours, a tenth more or less", "[sync][schedule]")
{
    Schedule early, late;
    early.report(ended(SyncOutcome::NothingNew), kNoon, 0.0);
    late.report(ended(SyncOutcome::Updated), kNoon, 0.999);
    CHECK(early.wait(kNoon) == seconds(19440));
    CHECK(late.wait(kNoon) > seconds(23700));
    CHECK(late.wait(kNoon) <= seconds(23760));
    CHECK(early.lastGood() == kNoon);
    CHECK_FALSE(early.isRetrying());
}

TEST_CASE("A kiosk asks every hour", "[sync][schedule]")
{
    Schedule kiosk({.every = 1h});
    kiosk.report(ended(SyncOutcome::NothingNew), kNoon, 0.5);
    CHECK(kiosk.wait(kNoon) == 1h);
}

TEST_CASE("A failure is tried again soon, then less and less often, and never less than when all is well", "[sync][schedule]")
{
    Schedule schedule;
    seconds last(0);
    for (int i = 0; i < 40; ++i) {
        schedule.report(ended(SyncOutcome::Offline), kNoon, 0.999);
        const seconds wait = schedule.wait(kNoon);
        CHECK(wait >= last);
        CHECK(wait <= 6h);
        last = wait;
    }
    CHECK(last > 5h);
    CHECK(schedule.isRetrying());
    CHECK_FALSE(schedule.lastGood().isValid());
    Schedule first;
    first.report(ended(SyncOutcome::Offline), kNoon, 0.0);
    CHECK(first.wait(kNoon) == 15s);
    schedule.report(ended(SyncOutcome::NothingNew), kNoon, 0.5);
    schedule.report(ended(SyncOutcome::Offline), kNoon, 0.999);
    CHECK(schedule.wait(kNoon) <= 30s);
}

TEST_CASE("Jitter spreads the retries of many devices", "[sync][schedule]")
{
    Schedule a, b;
    a.report(ended(SyncOutcome::ServerFailed), kNoon, 0.1);
    b.report(ended(SyncOutcome::ServerFailed), kNoon, 0.9);
    CHECK(a.wait(kNoon) < b.wait(kNoon));
}

TEST_CASE("What people must mend is not asked for every half minute", "[sync][schedule]")
{
    Schedule schedule;
    schedule.report(ended(GENERATE(SyncOutcome::BadSignature, SyncOutcome::Frozen, SyncOutcome::RolledBack, SyncOutcome::DiskFull, SyncOutcome::ClockWrong)),
                    kNoon, 0.0);
    CHECK(schedule.wait(kNoon) >= 7min);
}

TEST_CASE("A server's wish for a delay is honoured, within a day", "[sync][schedule]")
{
    Schedule schedule;
    schedule.report(ended(SyncOutcome::Busy, 2h), kNoon, 0.5);
    CHECK(schedule.wait(kNoon) >= 2h);
    schedule.regained(kNoon, 0.5);
    CHECK(schedule.wait(kNoon) >= 2h);
    schedule.regained(after(3h), 0.5);
    CHECK(schedule.isDue(after(3h + 5s)));
    schedule.report(ended(SyncOutcome::Busy, seconds(1'000'000'000)), kNoon, 0.0);
    CHECK(schedule.wait(kNoon) <= 24h);
}

TEST_CASE("A network that is back brings the next attempt forward, and disturbs nothing else", "[sync][schedule]")
{
    Schedule schedule;
    for (int i = 0; i < 10; ++i)
        schedule.report(ended(SyncOutcome::Offline), kNoon, 0.9);
    REQUIRE(schedule.wait(kNoon) > 1h);
    schedule.regained(kNoon, 0.99);
    CHECK(schedule.wait(kNoon) <= 5s);
    Schedule well;
    well.report(ended(SyncOutcome::NothingNew), kNoon, 0.5);
    well.regained(kNoon, 0.5);
    CHECK(well.wait(kNoon) == 6h);
}

TEST_CASE("A clock that is set back does not put the next attempt off for years", "[sync][schedule]")
{
    Schedule schedule;
    schedule.report(ended(SyncOutcome::NothingNew), kNoon.addYears(10), 0.5);
    CHECK(schedule.isDue(kNoon));
}

TEST_CASE("An attempt that somebody stopped counts as none, and is not begun anew at once", "[sync][schedule]")
{
    Schedule schedule;
    schedule.report(ended(SyncOutcome::Cancelled), kNoon, 0.5);
    CHECK_FALSE(schedule.isDue(kNoon));
    CHECK(schedule.wait(kNoon) == 6h);
    CHECK(schedule.isDue(kNoon.addSecs(6 * 60 * 60)));
    CHECK_FALSE(schedule.lastTried().isValid());
}

TEST_CASE("Each outcome has a code of its own", "[sync]")
{
    QStringList codes;
    for (int i = 0; i < kSyncOutcomeCount; ++i)
        codes.append(codeOf(SyncOutcome(i)));
    CHECK(codes.removeDuplicates() == 0);
    CHECK_FALSE(codes.contains(QString()));
}
