// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/geo.h"
#include "base/age.h"
#include "catalogue/kind.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace paraply {

enum class OpenFilter : unsigned char {
    Any,       ///< no filter
    Now, Today, Week, Evening, Weekend,   ///< week: from now to the end of the seventh day; evening: a span reaching past 17:00 on any
                                          ///< of these seven days; weekend: Saturday or Sunday among them
    At         ///< at Query::openAt
};

/// A question a record may not answer; such records are no hits under that filter, but are counted and can be listed.
enum class Unsaid : unsigned char { Hours, Cost, Access, Language };
inline constexpr int kUnsaidCount = 4;
/// "hours", "cost", "access", "language".
QLatin1String unsaidCode(Unsaid question);
std::optional<Unsaid> unsaidFromCode(QStringView code);

/// Whose support counts under Query::municipalities.
enum class Scope : unsigned char {
    Everybody,   ///< also what is for the whole region or country
    Local,       ///< only what is for these municipalities
    Named        ///< of that, only what a source names: neither generic nor statutory
};

/// What a parent asks. The same value from the app, `paraplyctl find` and the bench.
struct Query {
    std::vector<int> ages;                 ///< months, several children; a service suits if it suits any of them
    bool expecting = false;
    std::optional<Position> position;      ///< none: sorted by name within municipality
    std::optional<double> radiusMetres;    ///< only with a position; what has no place is not cut by it
    std::vector<Kind> kinds;               ///< empty: all, as with the lists below
    QStringList municipalities;            ///< names; catchment counts, as does county and country reach
    Scope scope = Scope::Everybody;        ///< only with municipalities
    QStringList languages;                 ///< BCP 47: languages the service is given in
    QString text;
    OpenFilter open = OpenFilter::Any;
    QDateTime openAt;
    bool free = false, dropIn = false;
    QStringList topics;                    ///< ids; any of them
    std::optional<Unsaid> unsaid;          ///< list those that fit all else and do not say this, instead of the hits
    QDateTime now;                         ///< the moment that counts as now (UTC or any zone)
    int limit = 50;                        ///< per list; 0: no limit
    QStringList contentLanguages;          ///< in which names are given, best first
};

}
