// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/answer.h"
#include "catalogue/coverage.h"

#include <QStringList>

#include <set>

namespace paraply {

/// What the user narrowed the question by, besides the children and the place. A value.
struct Filters {
    std::set<KindGroup> groups;
    std::set<Kind> kinds;        ///< within a chosen group they stand for it
    QStringList municipalities, languages, topics;
    QString text;
    OpenFilter open = OpenFilter::Any;
    bool free = false, dropIn = false;
    bool anyAge = false;         ///< do not ask by the children, for now
    std::optional<LifeStage> stage;   ///< ask by these ages instead of the children's
    Scope scope = Scope::Everybody;
    std::optional<Unsaid> unsaid;

    /// The kinds that groups and kinds come to; empty: all.
    std::vector<Kind> chosenKinds() const;
    void applyTo(Query &query) const;
    /// Takes away the filter of that chip ("kind:library", "stage:13-17y", "open", "free", ...); false when there is none.
    bool remove(const QString &chip);
    /// One chip for each set filter, in the order of the filters page.
    QStringList chips() const;
    /// What a device may keep of it, as text: neither words nor subjects, nor a kind or group that tells of trouble at home.
    QString kept() const;
    /// What is no such text gives fewer filters or none.
    static Filters fromKept(const QString &text);
    bool operator==(const Filters &) const = default;
};

/// Asking for it tells of trouble at home: nothing of it is written.
bool isSensitive(Kind kind);

/// "now", "today", "week", "evening", "weekend"; empty for Any.
QString openFilterCode(OpenFilter filter);
OpenFilter openFilterFromCode(QStringView code);

}
