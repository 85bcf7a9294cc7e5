// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/servicerecord.h"

namespace paraply {

/// Two services that may be one, told twice: similar names, and a telephone number or a place in common. For a person to judge.
struct LikelyDuplicate {
    std::size_t first = 0, second = 0;   ///< indexes into the records, first < second
    double nameLikeness = 0;             ///< 0 ... 1, at least kLikeName
    bool samePhone = false, samePlace = false;
};

inline constexpr double kLikeName = 0.9;
inline constexpr double kNearMetres = 150;

/// 1 for the same words in any order, else how many pairs of neighbouring letters of their words are common (Dice). Names whose
/// numbers differ ("Grupp 1", "Grupp 2") are not alike: 0.
double nameLikeness(const QString &one, const QString &other);

/// Where two records share a dialable number, a place, or lie within kNearMetres of each other where both are known better than to the town,
/// their names are held against each other. What very many share (a switchboard) is compared among neighbours in the order of
/// names only, so that the work grows as the records do. By the first, then the second.
std::vector<LikelyDuplicate> likelyDuplicates(const std::vector<const ServiceRecord *> &records);

}
