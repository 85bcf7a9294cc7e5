// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <nlohmann/json_fwd.hpp>

namespace paraply {

/// The canonical form of a value (OLPC Canonical JSON, wiki.laptop.org/go/Canonical_JSON, as TUF signs it): no white space, members in
/// the order of their names' bytes, in strings only `"` and `\` escaped and every other character as its UTF-8. A number that is no
/// integer of 64 bits has no canonical form: Code::Invalid.
Result<QByteArray> canonicalJson(const nlohmann::json &value);

}
