// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/flatcells.h"
#include "publisher/foreignage.h"
#include "publisher/foreignlanguage.h"
#include "publisher/regionframe.h"
#include "publisher/remembered.h"
#include "publisher/sheetwriter.h"

#include <QDate>
#include <QSet>

#include <map>

namespace paraply {

/// What one row of a flat sheet becomes.
struct FlatDraft {
    SheetRow service {Sheet::Services}, source {Sheet::Sources};
    std::vector<SheetRow> sessions;
    QStringList paragraphs;   ///< of the description
    bool isMasked = false;

    QString id() const { return service["id"]; }
};

/// What all rows of a flat sheet share while they are made into drafts: the ids given, who runs what, which places there are. Memory grows with
/// these, not with the rows' text. Single thread.
class FlatDesk {
public:
    FlatDesk(FlatCells &cells, const RegionFrame &region) : m_cells(cells), m_region(region) { }

    /// From where rows without a source of their own come.
    void setSource(QString title, QString date) { m_sourceTitle = std::move(title), m_sourceDate = std::move(date); }
    /// Makes something of the present row; nothing when it is set aside (which is told).
    std::optional<FlatDraft> draft();
    /// Rows for organizations.csv, by id.
    const std::map<QString, SheetRow> &organizations() const { return m_organizations; }
    /// Two hashes: texts are told apart by 128 bits, within this run, and nobody gains by making two alike.
    static std::pair<size_t, size_t> printOf(QByteArrayView bytes);

private:
    bool isPrivate();
    bool isRepeated();
    bool isGone();
    void takeIdentity(FlatDraft &draft);
    void takeKind(FlatDraft &draft);
    void takeOrganization(FlatDraft &draft);
    void takeDescription(FlatDraft &draft);
    void takeContacts(FlatDraft &draft);
    void takePhones(FlatDraft &draft);
    void takeMunicipality(FlatDraft &draft);
    void takeSource(FlatDraft &draft);
    void takeCare(FlatDraft &draft);
    /// flatplace.cpp
    void takePlace(FlatDraft &draft);
    std::optional<Position> position(FlatDraft &draft);
    void placeAt(FlatDraft &draft, Position position);
    void unplace(FlatDraft &draft);
    /// flatfor.cpp
    void takeAges(FlatDraft &draft);
    void takeAgeNumbers(FlatDraft &draft);
    void takeAgeProse(FlatDraft &draft);
    void takeLanguages(FlatDraft &draft);
    void takeAccess(FlatDraft &draft);
    void takeTopics(FlatDraft &draft);
    /// flatwhen.cpp
    void takeHours(FlatDraft &draft);
    void takeTimes(QStringList &hours);
    void takeValidity(FlatDraft &draft);
    std::optional<QDate> date(const QString &field);

    bool isSwedish() const { return m_region.language() == QLatin1String("sv"); }
    /// The ids given, and of each the last number that stands behind it ("name-3").
    struct GivenIds {
        QSet<QString> all;
        QHash<QString, int> last;
    };
    const ForeignReading<ForeignAges> &agesIn(const QString &words);
    static QString freeId(const QString &wanted, GivenIds &given);

    FlatCells &m_cells;
    const RegionFrame &m_region;
    QString m_sourceTitle, m_sourceDate;
    QSet<std::pair<size_t, size_t>> m_rows;           ///< prints of the rows so far
    GivenIds m_ids, m_places, m_sessions, m_runners;
    QHash<std::pair<size_t, size_t>, QString> m_placeIds;   ///< by the print of all that is said of a place
    QHash<QString, QString> m_organizationIds;
    std::map<QString, SheetRow> m_organizations;
    Remembered<ForeignReading<ForeignAges>> m_ages;             ///< by the words for them
    Remembered<ForeignReading<ForeignLanguages>> m_languages;   ///< by the words for them
    Remembered<ForeignReading<QString>> m_hours;                ///< by the words for them
    Remembered<QString> m_openings;                             ///< by hours of ours; empty where they are none
};

}
