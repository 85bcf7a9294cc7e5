// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace paraply {

/// One value of somebody else's JSON. Numbers and truth values are text, as they were written, so that nothing is lost by reading them; null stays null.
struct ForeignJson {
    static constexpr size_t kDepth = 40;

    nlohmann::json value;
    QStringList repeated;             ///< names that stood twice in one object: the first counts
    bool hadControls = false;         ///< line ends or tabs stood bare inside strings, which JSON forbids: they are taken as they are
};

/// Code::Invalid with the byte where it is no JSON, or deeper than kDepth.
Result<ForeignJson> foreignJson(const QByteArray &bytes);

/// The text of a member that is text (or a number or truth value); empty when there is none.
QString textIn(const nlohmann::json &object, const char *member);
/// A scalar as text; null and anything else is empty.
QString textOf(const nlohmann::json &value);
/// Any value as text: an array of scalars parted by ";", whatever is nested as compact JSON.
QString anyTextOf(const nlohmann::json &value);

}
