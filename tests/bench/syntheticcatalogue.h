// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"
#include "storage/connection.h"

#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace paraply {

/// Dice that fall alike on every machine for the same seed.
class SeededDice {
public:
    explicit SeededDice(std::uint64_t seed) : m_engine(seed) { }
    /// In [0, 1).
    double fraction() { return double(m_engine() >> 11) * 0x1p-53; }
    /// In [0, count).
    int below(int count) { return int(fraction() * count); }
    bool chance(double probability) { return fraction() < probability; }
    /// About 0, in standard deviations (sum of twelve).
    double spread();

private:
    std::mt19937_64 m_engine;
};

/// Values drawn with weights 1/(rank + 2), after Zipf.
class ZipfWeights {
public:
    explicit ZipfWeights(int count);
    int draw(SeededDice &dice) const;

private:
    std::vector<double> m_cumulative;
};

/// A made-up directory of the shape that docs/finding.md's measurements rest on: 20 kinds, 290 municipalities weighted by size,
/// points clustered around their towns, ages as ranges, descriptions of 204-579 bytes from 7 000 words with Zipf weights, phone numbers,
/// weekly hours, languages, topics, sessions; one in fifty has no place. The same seed gives the same rows.
///
/// No made-up word is inside another one, and those of names are never in descriptions: so a plain full-text index, which knows neither
/// parts of words nor ranks of titles, finds the same rows in the same order.
class SyntheticCatalogue {
public:
    SyntheticCatalogue(int services, std::uint64_t seed);

    /// Fills an empty database with the schema and the rows.
    void write(Connection &connection);

    /// So many services more, with all that belongs to them.
    void addServices(Connection &connection, int count);
    /// A few words as they stand in descriptions, and hours as they stand in services.
    QString someWords(int bytes) { return sentence(m_descriptionWords, m_descriptionWeights, bytes); }
    QString someName(int bytes) { return sentence(m_nameWords, m_nameWeights, bytes); }
    QString someHours();

    /// Where somebody asks: in or around a town, as people are.
    Position positionAround(SeededDice &dice) const;
    const QStringList &nameWords() const { return m_nameWords; }
    const QStringList &descriptionWords() const { return m_descriptionWords; }

private:
    void writeMunicipalities(Connection &connection);
    QString sentence(const QStringList &words, const ZipfWeights &weights, int bytes);

    int m_services, m_written = 0;
    SeededDice m_dice;
    QStringList m_nameWords, m_descriptionWords;
    ZipfWeights m_nameWeights, m_descriptionWeights, m_municipalityWeights;
    std::vector<std::pair<double, double>> m_towns;
};

}
