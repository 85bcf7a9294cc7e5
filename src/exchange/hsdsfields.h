// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/hsdstable.h"

namespace paraply {

// The fields of hsdstable.h's tables, in three parts. Each knows some tables and gives no field for the others.

/// Who offers what and where: organization to contact.
std::span<const HsdsField> hsdsServiceFields(HsdsTable table);
/// What is said about these: schedule to url.
std::span<const HsdsField> hsdsDetailFields(HsdsTable table);
/// The tables that our profile adds.
std::span<const HsdsField> hsdsProfileFields(HsdsTable table);

constexpr HsdsField hsdsReference(std::string_view name, HsdsTable to, HsdsNeed need = HsdsNeed::Optional)
{
    return {.name = name, .type = HsdsType::Uuid, .need = need, .refers = to};
}

/// The cell of a sheet, or a note of ours.
constexpr HsdsField hsdsOurs(std::string_view name, HsdsType type = HsdsType::Text, HsdsNeed need = HsdsNeed::Optional)
{
    return {.name = name, .type = type, .need = need, .isOurs = true};
}

}
