// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "benchqueries.h"

#include <QTimeZone>

namespace paraply {

namespace {

QString frequentWord(const QStringList &words, SeededDice &dice)
{
    return words[ZipfWeights(int(words.size())).draw(dice)];
}

Query plainQuery(const SyntheticCatalogue &catalogue, SeededDice &dice)
{
    Query query;
    query.now = QDateTime(QDate(2026, 11, 24), QTime(10, 0), QTimeZone("Europe/Stockholm"));
    query.ages = {dice.below(216)};
    for (int kinds = dice.below(5); kinds > 0; --kinds)
        query.kinds.push_back(Kind(dice.below(20)));
    query.position = catalogue.positionAround(dice);
    if (dice.chance(0.3)) {
        query.text = frequentWord(catalogue.descriptionWords(), dice);
        if (dice.chance(0.5))
            query.text += u' ' + frequentWord(dice.chance(0.5) ? catalogue.nameWords() : catalogue.descriptionWords(), dice);
    }
    return query;
}

/// As people type it: a beginning, a part, or with a letter too few.
QString spoiled(QString text, SeededDice &dice)
{
    switch (dice.below(3)) {
    case 0: return text.left(3);
    case 1: return text.mid(1, 3);
    default: return text.size() > 5 ? text.remove(2, 1) : text;
    }
}

}

std::vector<Query> plainMix(const SyntheticCatalogue &catalogue, int count, std::uint64_t seed)
{
    SeededDice dice(seed);
    std::vector<Query> queries;
    for (int i = 0; i < count; ++i)
        queries.push_back(plainQuery(catalogue, dice));
    return queries;
}

std::vector<Query> fullMix(const SyntheticCatalogue &catalogue, int count, std::uint64_t seed)
{
    static const QStringList languages {QStringLiteral("sv"), QStringLiteral("en"), QStringLiteral("so")};
    SeededDice dice(seed);
    std::vector<Query> queries;
    for (int i = 0; i < count; ++i) {
        Query &query = queries.emplace_back(plainQuery(catalogue, dice));
        query.text.clear();
        for (int children = dice.below(3); children > 0; --children)
            query.ages.push_back(dice.below(216));
        query.expecting = dice.chance(0.2);
        if (dice.chance(0.4))
            query.text = spoiled(frequentWord(catalogue.descriptionWords(), dice), dice);
        if (dice.chance(0.3))
            query.radiusMetres = 1000.0 * (1 + dice.below(200));
        if (dice.chance(0.2))
            query.municipalities = {QStringLiteral("Ort%1").arg(dice.below(290)), QStringLiteral("Ort%1").arg(dice.below(290))};
        if (dice.chance(0.6))
            query.open = OpenFilter(1 + dice.below(6));
        query.openAt = query.now.addSecs(3600 * dice.below(200));
        query.free = dice.chance(0.3);
        query.dropIn = dice.chance(0.3);
        if (dice.chance(0.2))
            query.languages = {languages[dice.below(int(languages.size()))]};
        if (dice.chance(0.2))
            query.topics = {QStringLiteral("topic%1").arg(dice.below(60))};
        if (dice.chance(0.2))
            query.position.reset();
    }
    return queries;
}

}
