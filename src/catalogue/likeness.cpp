// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/likeness.h"

#include "base/text.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace paraply {

namespace {

/// Up to so many records with one number or place are all compared with each other; beyond, each with so many that follow it.
constexpr std::size_t kSmallCircle = 40;
constexpr std::size_t kNeighbours = 12;
/// Names longer than that are no names.
constexpr qsizetype kLongestName = 200;
/// A square of the grid is as wide as "near" is far, in degrees of latitude.
constexpr double kSquareDegrees = kNearMetres / 111'195;

using Bigram = std::pair<QChar, QChar>;

/// What of a name is compared.
struct NameMarks {
    QStringList words;               // folded, in order of the alphabet
    QStringList numbers;
    std::vector<Bigram> bigrams;     // sorted
};

bool isFiller(const QString &word)
{
    static const std::set<QString> fillers {QStringLiteral("i"), QStringLiteral("på"), QStringLiteral("och"), QStringLiteral("för"), QStringLiteral("av"),
                                            QStringLiteral("vid"), QStringLiteral("med"), QStringLiteral("in"), QStringLiteral("at"), QStringLiteral("the"),
                                            QStringLiteral("and"), QStringLiteral("for"), QStringLiteral("of")};
    return fillers.contains(word);
}

NameMarks marksOf(const QString &name)
{
    NameMarks marks;
    for (const QString &word : foldedWords(QStringView(name).left(kLongestName))) {
        if (isFiller(word))
            continue;
        marks.words += word;
        if (std::ranges::any_of(word, [](QChar letter) { return letter.isDigit(); }))
            marks.numbers += word;
        // A single letter is a pair with what is around it.
        const QString framed = word.size() == 1 ? u' ' + word : word;
        for (qsizetype i = 1; i < framed.size(); ++i)
            marks.bigrams.emplace_back(framed[i - 1], framed[i]);
    }
    marks.words.sort();
    marks.numbers.sort();
    std::ranges::sort(marks.bigrams);
    return marks;
}

double likenessOf(const NameMarks &one, const NameMarks &other)
{
    if (one.words.isEmpty() || other.words.isEmpty() || one.numbers != other.numbers)
        return 0;
    if (one.words == other.words)
        return 1;
    std::vector<Bigram> common;
    std::ranges::set_intersection(one.bigrams, other.bigrams, std::back_inserter(common));
    return 2.0 * double(common.size()) / double(one.bigrams.size() + other.bigrams.size());
}

bool isPlacedWell(const Location &location)
{
    return location.position && location.precision >= Precision::Neighbourhood;
}

bool areNear(const Location &one, const Location &other)
{
    if (one.id == other.id)
        return true;
    if (!one.address.isEmpty() && one.municipality == other.municipality && folded(one.address) == folded(other.address))
        return true;
    return isPlacedWell(one) && isPlacedWell(other) && distanceMetres(*one.position, *other.position) <= kNearMetres;
}

/// Finds the pairs: records meet in circles that share something, and are compared there.
class Matching {
public:
    explicit Matching(const std::vector<const ServiceRecord *> &records) : m_records(records)
    {
        m_marks.reserve(records.size());
        for (const ServiceRecord *record : records)
            m_marks.push_back(marksOf(record->name));
    }

    std::vector<LikelyDuplicate> found()
    {
        for (std::size_t i = 0; i < m_records.size(); ++i)
            placeInCircles(i);
        for (auto circle = m_circles.begin(); circle != m_circles.end(); ++circle)
            compareWithin(*circle);
        std::vector<LikelyDuplicate> all;
        for (const auto &[pair, duplicate] : m_found)
            all.push_back(duplicate);
        return all;
    }

private:
    void placeInCircles(std::size_t index)
    {
        const ServiceRecord &record = *m_records[index];
        for (const Phone &phone : record.phones) {
            if (!phone.dialable.isEmpty())
                join(QStringLiteral("t") + phone.dialable, index);
        }
        for (const Location &location : record.places) {
            join(QStringLiteral("l") + location.id, index);
            if (!location.address.isEmpty())
                join(QStringLiteral("a%1/%2").arg(location.municipality, folded(location.address)), index);
            if (isPlacedWell(location))
                joinSquares(*location.position, index);
        }
    }

    /// Its own square and the next ones, so that two that are near meet in at least one.
    void joinSquares(Position position, std::size_t index)
    {
        // A degree of longitude is a third as long as one of latitude at 70 degrees north.
        const auto row = std::llround(std::floor(position.latitude / kSquareDegrees)), column = std::llround(std::floor(position.longitude / (3 * kSquareDegrees)));
        for (const int south : {0, 1}) {
            for (const int west : {0, 1})
                join(QStringLiteral("g%1/%2").arg(row + south).arg(column + west), index);
        }
    }

    void join(const QString &circle, std::size_t index)
    {
        std::vector<std::size_t> &members = m_circles[circle];
        if (members.empty() || members.back() != index)
            members.push_back(index);
    }

    void compareWithin(std::vector<std::size_t> &members)
    {
        const bool isSmall = members.size() <= kSmallCircle;
        if (!isSmall)
            std::ranges::sort(members, [this](std::size_t a, std::size_t b) { return m_marks[a].words < m_marks[b].words; });
        for (std::size_t i = 0; i < members.size(); ++i) {
            const std::size_t end = isSmall ? members.size() : std::min(members.size(), i + 1 + kNeighbours);
            for (std::size_t j = i + 1; j < end; ++j)
                compare(std::min(members[i], members[j]), std::max(members[i], members[j]));
        }
    }

    void compare(std::size_t first, std::size_t second)
    {
        if (first == second || m_found.contains({first, second}))
            return;
        const double likeness = likenessOf(m_marks[first], m_marks[second]);
        if (likeness < kLikeName)
            return;
        const ServiceRecord &one = *m_records[first], &other = *m_records[second];
        LikelyDuplicate duplicate {first, second, likeness};
        for (const Phone &phone : one.phones)
            duplicate.samePhone |= !phone.dialable.isEmpty() && std::ranges::find(other.phones, phone.dialable, &Phone::dialable) != other.phones.end();
        for (const Location &here : one.places)
            duplicate.samePlace |= std::ranges::any_of(other.places, [&here](const Location &there) { return areNear(here, there); });
        if (duplicate.samePhone || duplicate.samePlace)
            m_found.emplace(std::pair(first, second), duplicate);
    }

    const std::vector<const ServiceRecord *> &m_records;
    std::vector<NameMarks> m_marks;
    QHash<QString, std::vector<std::size_t>> m_circles;
    std::map<std::pair<std::size_t, std::size_t>, LikelyDuplicate> m_found;
};

}

double nameLikeness(const QString &one, const QString &other)
{
    return likenessOf(marksOf(one), marksOf(other));
}

std::vector<LikelyDuplicate> likelyDuplicates(const std::vector<const ServiceRecord *> &records)
{
    return Matching(records).found();
}

}
