// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/devicepositionsource.h"
#include "rig.h"

#include <QElapsedTimer>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace paraply;
using namespace std::chrono_literals;

namespace {

struct Heard {
    int answers = 0;
    std::optional<Position> position;
    std::optional<PositionSource::Miss> miss;
};

void listen(PositionSource &source, Heard &answer)
{
    QObject::connect(&source, &PositionSource::found, [&answer](Position position) { ++answer.answers; answer.position = position; });
    QObject::connect(&source, &PositionSource::missed, [&answer](PositionSource::Miss miss) { ++answer.answers; answer.miss = miss; });
}

QString replay(const char *name)
{
    return QStringLiteral(PARAPLY_TEST_DATA "/nmea/") + QLatin1String(name);
}

}

TEST_CASE("A replayed receiver gives one position, and then is silent", "[app][position]")
{
    DevicePositionSource source(replay("ervalla.nmea"), 10s);
    Heard answer;
    listen(source, answer);
    source.find();
    REQUIRE(eventually([&] { return answer.answers > 0; }));
    REQUIRE(answer.position);
    CHECK(answer.position->latitude == Catch::Approx(59.4333).margin(0.001));
    CHECK(answer.position->longitude == Catch::Approx(15.2667).margin(0.001));
    // The file holds a fix a second; a source that went on would give the next one.
    QElapsedTimer timer;
    timer.start();
    CHECK(eventually([&] { return timer.elapsed() > 1500 || answer.answers > 1; }));
    CHECK(answer.answers == 1);
}

TEST_CASE("A receiver without a fix is given up after the time it was given", "[app][position]")
{
    DevicePositionSource source(replay("nofix.nmea"), 300ms);
    Heard answer;
    listen(source, answer);
    source.find();
    REQUIRE(eventually([&] { return answer.answers > 0; }));
    CHECK(answer.miss == PositionSource::Miss::TimedOut);
}

TEST_CASE("A receiver that is not there is unavailable", "[app][position]")
{
    DevicePositionSource source(replay("nowhere.nmea"), 10s);
    Heard answer;
    listen(source, answer);
    source.find();
    CHECK(answer.miss == PositionSource::Miss::Unavailable);
}

TEST_CASE("A search that was given up is not answered, and can be asked for again", "[app][position]")
{
    DevicePositionSource source(replay("ervalla.nmea"), 10s);
    Heard answer;
    listen(source, answer);
    source.find();
    source.cancel();
    QElapsedTimer timer;
    timer.start();
    CHECK(eventually([&] { return timer.elapsed() > 500; }));
    CHECK(answer.answers == 0);
    source.find();
    CHECK(eventually([&] { return answer.answers == 1; }));
}
