// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "syntheticcatalogue.h"

namespace paraply {

/// What editors do to a made-up directory: of the services touched 70 % change in one or two fields, 15 % are new, 15 % go. Of the
/// fields half are single values (hours, cost, ages, ways of coming, name, phone number, organization, position) and half the description, of which
/// a few words are replaced, a sentence is added, or, one time in four, everything is new. The same seed gives the same edits.
class SyntheticEdits {
public:
    SyntheticEdits(SyntheticCatalogue &catalogue, std::uint64_t seed) : m_catalogue(catalogue), m_dice(seed) { }
    /// To that share of the services.
    void apply(Connection &connection, double share);

private:
    void changeField(Connection &connection, const QString &id);
    void changeValue(Connection &connection, const QString &id);
    void changePhone(Connection &connection, const QString &id);
    void changeDescription(Connection &connection, const QString &id);
    void remove(Connection &connection, const QString &id);

    SyntheticCatalogue &m_catalogue;
    SeededDice m_dice;
};

}
