// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "catalogue/query.h"

namespace paraply {

/// An address that leads into the guide (docs/deep-links.md). Two forms:
/// `paraply://service/ID` and `paraply://find?age=8m&place=Ervalla&kind=open_preschool`.
struct DeepLink {
    QString service;                ///< the id; empty: it is a question
    std::vector<int> ages;          ///< months, each once
    bool expecting = false;
    QString place;                  ///< as a user would type it; whether there is such a place only a catalogue knows
    int radiusKilometres = 0;       ///< 0: any distance
    std::vector<Kind> kinds;
    QStringList municipalities, languages, topics;
    QString text;
    OpenFilter open = OpenFilter::Any;
    bool free = false, dropIn = false;
    bool operator==(const DeepLink &) const = default;

    /// Code::Invalid for what is too long (2000 characters), of another scheme or form, has an unknown or a repeated single field, a
    /// value out of its bounds, a control character, or a broken escape. Nothing is guessed at.
    static Result<DeepLink> parse(QStringView address);
    /// The address, in one canonical form; parsing it gives the same link.
    QString address() const;
};

}
