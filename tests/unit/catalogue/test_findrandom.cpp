// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "findreference.h"
#include "findworld.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <random>

using namespace paraply;

namespace {

constexpr int kWorlds = 16;
constexpr int kQueriesEach = 130;

const QStringList kWords {QStringLiteral("öppen"), QStringLiteral("förskola"), QStringLiteral("föräldragrupp"), QStringLiteral("grupp"),
                          QStringLiteral("pappa"), QStringLiteral("pappagrupp"), QStringLiteral("café"), QStringLiteral("babycafé"),
                          QStringLiteral("sång"), QStringLiteral("sängen"), QStringLiteral("Åby"), QStringLiteral("bibliotek")};
const QStringList kHours {QString(), QStringLiteral("24/7"), QStringLiteral("Mo-Fr 09:00-16:00"), QStringLiteral("We"), QStringLiteral("Tu,Th 17:00-20:00"),
                          QStringLiteral("Fr-Sa 20:00-02:00"), QStringLiteral("Sa-Su 10:00-14:00; PH off"), QStringLiteral("08:30-12:00"),
                          QStringLiteral("Tu 10:00+"), QStringLiteral("Mo-Fr 13:00-18:30; SH off")};
const QStringList kLanguages {QStringLiteral("sv"), QStringLiteral("fi"), QStringLiteral("sv-x-lattlast"), QStringLiteral("ar")};
const QStringList kTopics {QStringLiteral("lek"), QStringLiteral("somn"), QStringLiteral("rad")};
const QStringList kMunicipalities {QStringLiteral("Örebro"), QStringLiteral("Karlskoga"), QStringLiteral("Askersund")};

/// Random catalogues and questions, the same for the same seed.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) { }
    int upTo(int last) { return int(m_engine() % unsigned(last + 1)); }
    bool once(int in) { return upTo(in - 1) == 0; }
    QString oneOf(const QStringList &texts) { return texts[upTo(int(texts.size()) - 1)]; }
    Cell months(int last) { return once(4) ? Cell(nullptr) : Cell(upTo(last)); }
    QString sentence(int words)
    {
        QStringList text;
        for (int i = 0; i < words; ++i)
            text.append(oneOf(kWords));
        return text.join(u' ');
    }
    /// Seven decimals, as finding counts in.
    double near(double centre) { return std::round((centre + double(upTo(6) - 3) / 20) * 1e7) / 1e7; }

private:
    std::mt19937 m_engine;
};

Cell orNothing(const QString &text)
{
    return text.isEmpty() ? Cell(nullptr) : Cell(text);
}

QStringList fillWorld(FindWorld &world, Dice &dice)
{
    world.row("municipality", {{"code", "1882"}, {"name", "Askersund"}});
    world.row("organization", {{"id", "kyrkan"}, {"name", "Svenska kyrkan"}});
    for (const QString &topic : kTopics)
        world.row("topic", {{"id", topic}, {"name", topic}});
    for (int i = 0; i < 12; ++i)
        world.row("location", {{"id", QStringLiteral("l%1").arg(i)}, {"latitude", dice.near(59.27)}, {"longitude", dice.near(15.2)},
                               {"municipality", dice.oneOf(kMunicipalities)}, {"locality", dice.oneOf(kWords)}});
    if (dice.once(2))
        world.row("exception", {{"id", "lov"}, {"type", "school_break"}, {"first_day", "2026-11-24"}, {"last_day", "2026-11-27"}});
    QStringList ids;
    for (int i = 0; i < 30; ++i) {
        const QByteArray id = "s" + QByteArray::number(i);
        const int reach = std::max(0, dice.upTo(5) - 3);
        const int low = dice.upTo(100), high = low + dice.upTo(100);
        world.service(id.constData(), {
            {"name", dice.sentence(2)}, {"kind", QString(kindCode(Kind(dice.upTo(3))))}, {"organization", dice.once(3) ? Cell("kyrkan") : Cell(nullptr)},
            {"reach", reach == 0 ? "municipality" : reach == 1 ? "region" : "country"},
            {"municipality", reach == 0 ? dice.oneOf(kMunicipalities) : QStringLiteral("Sverige")},
            {"min_age_months", dice.once(4) ? Cell(nullptr) : Cell(low)}, {"max_age_months", dice.once(4) ? Cell(nullptr) : Cell(high)},
            {"expecting", dice.upTo(1)}, {"cost", dice.once(3) ? Cell(nullptr) : Cell(dice.once(2) ? "free" : "50 kr")},
            {"drop_in", dice.upTo(1)}, {"booking", dice.upTo(1)}, {"hours", orNothing(dice.oneOf(kHours))},
            {"valid_to", dice.once(8) ? Cell("2026-11-25") : Cell(nullptr)}, {"description", dice.sentence(5)}});
        for (int place = dice.upTo(2); place > 0; --place)
            world.at(id.constData(), ("l" + QByteArray::number(dice.upTo(5) + 6 * (place - 1))).constData());
        for (const QString &language : kLanguages) {
            if (dice.once(3))
                world.language(id.constData(), language.toUtf8().constData());
        }
        for (const QString &topic : kTopics) {
            if (dice.once(3))
                world.topic(id.constData(), topic.toUtf8().constData());
        }
        if (dice.once(4))
            world.catchment(id.constData(), dice.oneOf(kMunicipalities).toUtf8().constData());
        for (int session = dice.once(3) ? dice.upTo(3) : 0; session > 0; --session) {
            const QByteArray name = id + "-" + QByteArray::number(session);
            world.session(name.constData(), id.constData(), dice.oneOf(kHours.mid(1)).toUtf8().constData(),
                          {{"name", dice.oneOf(kWords)}, {"min_age_months", dice.months(60)}, {"max_age_months", dice.once(3) ? Cell(nullptr) : Cell(60 + dice.upTo(100))},
                           {"location", dice.once(2) ? Cell(QStringLiteral("l%1").arg(dice.upTo(11))) : Cell(nullptr)}, {"expecting", dice.upTo(1)}});
        }
        if (dice.once(9))
            world.row("exception", {{"id", QString::fromLatin1(id)}, {"service", QString::fromLatin1(id)}, {"type", "closed"}, {"first_day", "2026-11-24"}, {"last_day", "2026-11-24"}});
        ids.append(QString::fromLatin1(id));
    }
    return ids;
}

Query randomQuery(Dice &dice)
{
    static const QStringList texts {QStringLiteral("grupp"), QStringLiteral("för"), QStringLiteral("förskla"), QStringLiteral("pappa grupp"), QStringLiteral("Sang"),
                                    QStringLiteral("cafe"), QStringLiteral("kyrkan"), QStringLiteral("Preschool"), QStringLiteral("xyzzy"), QStringLiteral("bilbiotek"), QStringLiteral("ö")};
    Query query;
    query.now = swedishTime("2026-11-20T00:00").addSecs(60 * dice.upTo(9 * 24 * 60));
    query.limit = dice.once(3) ? 3 : dice.once(2) ? 0 : 50;
    for (int children = dice.once(2) ? 0 : dice.upTo(3); children > 0; --children)
        query.ages.push_back(dice.upTo(215));
    query.expecting = dice.once(6);
    if (dice.once(2)) {
        query.position = Position {dice.near(59.27), dice.near(15.2)};
        if (dice.once(2))
            query.radiusMetres = dice.upTo(20) * 1000;
    }
    for (int kinds = dice.once(2) ? 0 : dice.upTo(2); kinds > 0; --kinds)
        query.kinds.push_back(Kind(dice.upTo(4)));
    if (dice.once(4))
        query.municipalities.append(dice.oneOf(kMunicipalities));
    if (dice.once(5))
        query.languages.append(dice.oneOf(kLanguages));
    if (dice.once(3))
        query.text = dice.oneOf(texts);
    query.open = dice.once(2) ? OpenFilter::Any : OpenFilter(dice.upTo(6));
    query.openAt = query.now.addSecs(3600 * dice.upTo(40));
    query.free = dice.once(6);
    query.dropIn = dice.once(6);
    if (dice.once(6))
        query.topics.append(dice.oneOf(kTopics));
    if (dice.once(6))
        query.unsaid = Unsaid(dice.upTo(3));
    return query;
}

QStringList told(const std::vector<Hit> &hits)
{
    QStringList lines;
    for (const Hit &hit : hits) {
        QString ages;
        for (const int months : hit.agesSuited)
            ages += QString::number(months) + u' ';
        lines.append(QStringLiteral("%1@%2 %3 [%4] %5 %6 %7 %8").arg(hit.service, hit.location, hit.municipality, ages, hit.session)
                         .arg(hit.distanceMetres.value_or(-1)).arg(int(hit.open)).arg(hit.nextOpen ? hit.nextOpen->toUTC().toString(Qt::ISODate) : QString()));
    }
    return lines;
}

void requireSame(const Answer &found, const Answer &expected)
{
    REQUIRE(told(found.hits) == told(expected.hits));
    REQUIRE(told(found.remote) == told(expected.remote));
    REQUIRE(found.total == expected.total);
    REQUIRE(found.remoteTotal == expected.remoteTotal);
    REQUIRE(found.unsaid == expected.unsaid);
    const Facets &is = found.facets, &shouldBe = expected.facets;
    REQUIRE(is.kinds == shouldBe.kinds);
    REQUIRE(is.remoteKinds == shouldBe.remoteKinds);
    const auto positive = [](std::map<QString, int> counts) {
        std::erase_if(counts, [](const auto &entry) { return entry.second == 0; });
        return counts;
    };
    REQUIRE(is.municipalities == positive(shouldBe.municipalities));
    REQUIRE(is.languages == positive(shouldBe.languages));
    REQUIRE(is.topics == positive(shouldBe.topics));
    REQUIRE(is.ageBands == shouldBe.ageBands);
    REQUIRE(std::array {is.openNow, is.openToday, is.openWeek, is.openEvening, is.openWeekend, is.free, is.dropIn}
            == std::array {shouldBe.openNow, shouldBe.openToday, shouldBe.openWeek, shouldBe.openEvening, shouldBe.openWeekend, shouldBe.free, shouldBe.dropIn});
    REQUIRE(found.relax.has_value() == expected.relax.has_value());
    if (found.relax)
        REQUIRE(std::pair(found.relax->filter, found.relax->total) == std::pair(expected.relax->filter, expected.relax->total));
}

}

TEST_CASE("Two thousand random questions get the answer that the slow way gives", "[catalogue][find]")
{
    int hits = 0, relaxed = 0;
    for (unsigned seed = 1; seed <= kWorlds; ++seed) {
        Dice dice(seed);
        FindWorld world;
        const QStringList ids = fillWorld(world, dice);
        const auto catalogue = world.opened();
        const FindReference reference(*catalogue, ids);
        for (int i = 0; i < kQueriesEach; ++i) {
            const Query query = randomQuery(dice);
            CAPTURE(seed, i, query.ages, query.expecting, query.kinds.size(), query.radiusMetres.has_value(), query.municipalities, query.languages,
                    query.text, query.now, int(query.open), query.free, query.dropIn, query.topics, query.unsaid.has_value(), query.limit);
            const auto found = find(*catalogue, query);
            REQUIRE(found);
            requireSame(*found, reference.answer(query));
            hits += found->total;
            relaxed += found->relax.has_value();
        }
    }
    // The questions are worth asking: many find something, some find nothing that a dropped filter would not give.
    REQUIRE(hits > kWorlds * kQueriesEach);
    REQUIRE(relaxed > 50);
}
