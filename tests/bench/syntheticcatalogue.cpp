// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "syntheticcatalogue.h"

#include "catalogue/kind.h"
#include "catalogue/schema.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QSet>

#include <algorithm>

namespace paraply {

namespace {

constexpr int kMunicipalities = 290;
constexpr int kKinds = 20;
constexpr int kNameWords = 600;
constexpr int kDescriptionWords = 7000;

/// Begins with one of `initials`, which stand nowhere else, and ends with d, which stands nowhere else either.
QStringList inventedWords(SeededDice &dice, QStringView initials, int count)
{
    constexpr QStringView vowels = u"aeiouyåäö", consonants = u"lnrmvg";
    QStringList words;
    QSet<QString> known;
    while (words.size() < count) {
        QString word(initials[dice.below(int(initials.size()))]);
        for (int syllables = 1 + dice.below(4); syllables > 0; --syllables) {
            word += vowels[dice.below(int(vowels.size()))];
            word += consonants[dice.below(int(consonants.size()))];
        }
        word += vowels[dice.below(int(vowels.size()))];
        word += u'd';
        if (!known.contains(word)) {
            known.insert(word);
            words.append(word);
        }
    }
    return words;
}

QString weeklyHours(SeededDice &dice)
{
    static const QStringList days {QStringLiteral("Mo-Fr"), QStringLiteral("Mo,We"), QStringLiteral("Tu,Th"), QStringLiteral("Mo-Th"), QStringLiteral("Sa"),
                                   QStringLiteral("Fr"), QStringLiteral("Mo-Su")};
    const int from = 8 + dice.below(10), to = from + 2 + dice.below(5);
    return QStringLiteral("%1 %2:00-%3:00").arg(days[dice.below(int(days.size()))]).arg(from, 2, 10, QLatin1Char('0')).arg(to, 2, 10, QLatin1Char('0'));
}

std::pair<int, int> ageRange(SeededDice &dice)
{
    static constexpr std::pair<int, int> common[] = {{0, 11}, {0, 71}, {0, 83}, {0, 215}, {12, 35}, {36, 71}, {72, 119}, {120, 155}, {144, 215}, {156, 215}};
    if (dice.chance(0.7))
        return common[dice.below(int(std::size(common)))];
    const int min = dice.below(180);
    return {min, std::min(215, min + 6 + dice.below(60))};
}

}

double SeededDice::spread()
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += fraction();
    return sum;
}

ZipfWeights::ZipfWeights(int count)
{
    double sum = 0;
    for (int rank = 0; rank < count; ++rank)
        m_cumulative.push_back(sum += 1.0 / (rank + 2));
}

int ZipfWeights::draw(SeededDice &dice) const
{
    const double at = dice.fraction() * m_cumulative.back();
    return int(std::upper_bound(m_cumulative.begin(), m_cumulative.end(), at) - m_cumulative.begin());
}

SyntheticCatalogue::SyntheticCatalogue(int services, std::uint64_t seed)
    : m_services(services), m_dice(seed), m_nameWords(inventedWords(m_dice, u"hjc", kNameWords)),
      m_descriptionWords(inventedWords(m_dice, u"kbtfsp", kDescriptionWords)), m_nameWeights(kNameWords),
      m_descriptionWeights(kDescriptionWords), m_municipalityWeights(kMunicipalities)
{
    for (int i = 0; i < kMunicipalities; ++i)
        m_towns.emplace_back(55.4 + m_dice.fraction() * 11, 11.5 + m_dice.fraction() * 10);
}

Position SyntheticCatalogue::positionAround(SeededDice &dice) const
{
    const auto [latitude, longitude] = m_towns[std::size_t(m_municipalityWeights.draw(dice))];
    return {latitude + dice.spread() * 0.1, longitude + dice.spread() * 0.2};
}

void SyntheticCatalogue::write(Connection &connection)
{
    createSchema(connection);
    Transaction transaction(connection);
    connection.execute("INSERT INTO region VALUES ('made-up', 'Landet', 'sv;en', 55, 10, 70, 25, 'Europe/Stockholm', '2026-11-21', NULL, NULL, "
                       "NULL, NULL, NULL, 'Påhittat', 'Påhittat')");
    writeMunicipalities(connection);
    addServices(connection, m_services);
    transaction.commit();
}

void SyntheticCatalogue::writeMunicipalities(Connection &connection)
{
    Statement municipality(connection, "INSERT INTO municipality(code, name, latitude, longitude) VALUES (?, ?, ?, ?)");
    for (int i = 0; i < kMunicipalities; ++i)
        municipality.bind(QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0')), QStringLiteral("Ort%1").arg(i), m_towns[std::size_t(i)].first,
                          m_towns[std::size_t(i)].second).run();
    Statement topic(connection, "INSERT INTO topic VALUES (?, ?)");
    for (int i = 0; i < 60; ++i)
        topic.bind(QStringLiteral("topic%1").arg(i), QStringLiteral("Ämne%1").arg(i)).run();
    Statement organization(connection, "INSERT INTO organization(id, name) VALUES (?, ?)");
    for (int i = 0; i < 2000; ++i)
        organization.bind(QStringLiteral("o%1").arg(i), QStringLiteral("Utförare%1").arg(i)).run();
    connection.execute("INSERT INTO exception(id, type, first_day, last_day) VALUES ('lov', 'school_break', '2026-10-26', '2026-10-30')");
}

void SyntheticCatalogue::addServices(Connection &connection, int count)
{
    static const QStringList languages {QStringLiteral("sv"), QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("so"), QStringLiteral("fi"), QStringLiteral("uk")};
    Statement service(connection,
        "INSERT INTO service VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, NULL, NULL, 'specific', 'medium', 0, '2026-01-01')");
    Statement detail(connection, "INSERT INTO service_detail(service, description) VALUES (?, ?)");
    Statement location(connection, "INSERT INTO location VALUES (?, NULL, ?, ?, NULL, ?, ?, 'address')");
    Statement at(connection, "INSERT INTO service_at_location VALUES (?, ?)");
    Statement language(connection, "INSERT OR IGNORE INTO service_language VALUES (?, ?)");
    Statement topic(connection, "INSERT OR IGNORE INTO service_topic VALUES (?, ?)");
    Statement phone(connection, "INSERT INTO phone VALUES (?, ?, ?)");
    Statement session(connection, "INSERT INTO session(id, service, hours, min_age_months, max_age_months) VALUES (?, ?, ?, ?, ?)");
    const auto rounded = [](double degrees) { return double(qRound64(degrees * 1e5)) / 1e5; };
    for (const int end = m_written + count; m_written < end; ++m_written) {
        const QString id = QStringLiteral("s%1").arg(qulonglong(m_written) * 2654435761U % 4294967296U, 10, 10, QLatin1Char('0'));
        const int town = m_municipalityWeights.draw(m_dice);
        const QString municipality = QStringLiteral("Ort%1").arg(town);
        const auto [min, max] = ageRange(m_dice);
        const bool remote = m_dice.chance(0.02);
        const std::optional<QString> hours = m_dice.chance(0.6) ? std::optional(weeklyHours(m_dice)) : std::nullopt;
        const std::optional<QString> cost = m_dice.chance(0.4) ? std::optional(m_dice.chance(0.7) ? QStringLiteral("free") : QStringLiteral("40 kr")) : std::nullopt;
        service.bind(id, sentence(m_nameWords, m_nameWeights, 12 + m_dice.below(25)), QString(kindCode(Kind(m_dice.below(kKinds)))),
                     QStringLiteral("o%1").arg(m_dice.below(2000)), remote ? QStringLiteral("country") : QStringLiteral("municipality"),
                     remote ? QStringLiteral("Sverige") : municipality, min, max, m_dice.chance(0.1), cost, m_dice.chance(0.3), m_dice.chance(0.3), hours).run();
        detail.bind(id, sentence(m_descriptionWords, m_descriptionWeights, 204 + m_dice.below(376))).run();
        if (!remote) {
            const auto [latitude, longitude] = m_towns[std::size_t(town)];
            location.bind(id, municipality, municipality, rounded(latitude + m_dice.spread() * 0.06), rounded(longitude + m_dice.spread() * 0.1)).run();
            at.bind(id, id).run();
        }
        for (int n = m_dice.below(3); n >= 0; --n)
            language.bind(id, languages[m_dice.below(n == 0 ? 1 : int(languages.size()))]).run();
        for (int n = m_dice.below(3); n > 0; --n)
            topic.bind(id, QStringLiteral("topic%1").arg(m_dice.below(60))).run();
        if (m_dice.chance(0.5))
            phone.bind(id, QStringLiteral("019-21 10 00"), QStringLiteral("019211000")).run();
        if (m_dice.chance(0.05))
            session.bind(id + u'a', id, weeklyHours(m_dice), nullptr, nullptr).run();
    }
}

QString SyntheticCatalogue::someHours()
{
    return weeklyHours(m_dice);
}

QString SyntheticCatalogue::sentence(const QStringList &words, const ZipfWeights &weights, int bytes)
{
    QString text;
    int written = 0;
    while (written < bytes) {
        const QString &word = words[weights.draw(m_dice)];
        if (!text.isEmpty())
            text += u' ';
        text += word;
        written += int(word.toUtf8().size()) + 1;
    }
    return text;
}

}
