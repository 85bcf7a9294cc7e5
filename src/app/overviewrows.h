// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/rowmodel.h"
#include "catalogue/coverage.h"
#include "catalogue/query.h"

namespace paraply {

class AppSession;

/// What of the overview is looked at.
struct OverviewView {
    std::vector<Kind> kinds;          ///< empty: every kind
    Scope scope = Scope::Named;       ///< Local: also what is generic and statutory
};

/// A line of the table: an area with a cell for each stage but Any, in parallel lists.
struct AreaRow {
    QString key, name;
    QStringList counts;      ///< as shown
    QStringList levels;      ///< "none", "few", "some", "many", "most"; "thin" for too little for teenagers
    QStringList spoken;      ///< "Askersund, 13–17 years: 2 services, thin"
    QList<double> shares;    ///< 0 to 1: how long a bar is
    QString summary;         ///< all of it for a reader
    bool thinTeens = false;
    bool operator==(const AreaRow &) const = default;
    static std::span<const Column<AreaRow>> columns();
};

struct GapRow {
    QString key, title, text, group, iconName;
    bool operator==(const GapRow &) const = default;
    static std::span<const Column<GapRow>> columns();
};

/// A stage or a kind of one municipality.
struct CountRow {
    QString key, label, countText, note, level, group, iconName, accessibleName;
    double share = 0;
    bool operator==(const CountRow &) const = default;
    static std::span<const Column<CountRow>> columns();
};

/// A strength, a need or a caution of one municipality, in words.
struct NoteRow {
    QString key, type, text, sourceText, url;
    bool operator==(const NoteRow &) const = default;
    static std::span<const Column<NoteRow>> columns();
};

/// What is there as of now: Ready, or Loading or Failed and nothing counted.
struct CountedCoverage {
    Status::Value status = Status::Loading;
    Coverage coverage;
};

/// The overview in finished rows.
class OverviewRows {
public:
    static CountedCoverage counted(const AppSession &session);
    static std::vector<AreaRow> areas(const Coverage &coverage, const OverviewView &view);
    static AreaRow area(const AreaCoverage &area, const OverviewView &view);
    static std::vector<GapRow> gaps(const Coverage &coverage);
    /// Those of one municipality; the text says what there is for everybody all the same.
    static std::vector<GapRow> gapsOf(const Coverage &coverage, const QString &municipality);
    static std::vector<CountRow> stages(const AreaCoverage &area);
    /// Kinds of which something is known, named or not.
    static std::vector<CountRow> kinds(const AreaCoverage &area);
    static int shownCount(const CoverageCount &count, Scope scope);
    static QString level(int count, LifeStage stage, const OverviewView &view);
};

}
