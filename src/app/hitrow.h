// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/childlist.h"
#include "catalogue/answer.h"

#include <QHash>

namespace paraply {

/// A hit as a card shows it: codes for shapes and colours, finished words for all else.
struct HitRow {
    QString key, service, location, name, kindCode, groupCode, kindText, placeText;
    QString openState, openText;
    bool stateQuiet = false;      ///< the state is not known: words without a badge
    QString ageText, ageCard;     ///< which of the children it suits, in whole words and in short ones
    QString ageNote, sessionText;
    bool ageKnown = false;
    QString distanceText;
    double bearing = -1;          ///< degrees, -1: none
    QString freshnessCard;        ///< freshnessText without the advice that the list gives once
    QString freshness, freshnessText, whyText, positionText;
    QString reasonsText;          ///< why it fits, but for what the card shows elsewhere; may be empty
    bool hasPhone = false;
    bool operator==(const HitRow &) const = default;
    static std::span<const Column<HitRow>> columns();
};

/// What most hits of an answer have in common, so that the list says once what to do about it.
struct Noted {
    bool hours = false;           ///< nobody wrote down their hours
    bool dates = false;           ///< old or undated
    bool operator==(const Noted &) const = default;
};
Noted notedOf(const Answer &answer, QDate today);

/// What words about a hit depend on, besides the hit.
struct HitContext {
    const ChildList &children;
    QDateTime now;                ///< in the region's zone
    QString regionName = {};
    Noted noted = {};
    QString stageText = {};       ///< what the query asked by instead of the children
    OpenFilter open = OpenFilter::Any;
    QHash<QString, QString> topicNames = {};   ///< of the subjects asked for, by id
    int index = 0, total = 0;
};

HitRow hitRow(const Hit &hit, const HitContext &context);
/// Hits of a list of `total`, the first of them at `index`.
std::vector<HitRow> hitRows(const std::vector<Hit> &hits, HitContext context, int index, int total);

}
