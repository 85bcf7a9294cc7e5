// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/websource.h"

namespace paraply {

/// The source behind what somebody typed or configured: https://, http://, file://, or the path of a folder. Never null: what
/// is none of these, or may not be opened, answers every fetch with NotAllowed.
std::unique_ptr<ByteSource> sourceFor(const QString &address, const WebRules &rules = {});

/// The same, below: "metadata", "targets".
std::unique_ptr<ByteSource> sourceFor(const QString &address, const QString &below, const WebRules &rules = {});

}
