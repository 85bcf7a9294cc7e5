// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "base/geo.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace paraply {

/// What foreign words are held against: the region of a folder of sheets, its municipalities, localities and topics. An immutable value.
class RegionFrame {
public:
    /// Reads region.csv, municipalities.csv, localities.csv and topics.csv. Code::Invalid, with the finding in words, when one of them is wrong;
    /// Missing when there is no region.csv.
    static Result<RegionFrame> read(const QString &folder, FileOps &files);

    const QString &name() const { return m_name; }
    /// The first of its languages, which the sheets are written in.
    const QString &language() const { return m_language; }
    const QString &date() const { return m_date; }
    const Box &box() const { return m_box; }
    const QStringList &municipalities() const { return m_municipalities; }

    /// Its name, from its name, formal name ("Örebro kommun"), or code; empty for any other word.
    QString municipality(QStringView word) const;
    bool isRegion(QStringView word) const;
    static bool isCountry(QStringView word);
    struct Spot {
        QString name, municipality;
        Position position;
    };
    /// The locality of that name, in that municipality where one is given; nothing when there are several.
    std::optional<Spot> locality(QStringView name, const QString &municipality = {}) const;
    /// The municipality whose own point is nearest; empty when there is none.
    QString nearestMunicipality(Position position) const;
    /// The id of the topic with that id or name; empty for any other word.
    QString topic(QStringView word) const;

private:
    QString m_name, m_foldedName, m_language, m_date;
    Box m_box;
    QStringList m_municipalities;
    QHash<QString, QString> m_words, m_topics;   ///< folded
    using Direction = std::array<double, 3>;   // from the middle of the earth
    static Direction directionOf(Position position);
    std::vector<Spot> m_seats;
    std::vector<Direction> m_directions;   // of the seats
    QHash<QString, std::vector<Spot>> m_localities;   ///< by folded name
};

}
