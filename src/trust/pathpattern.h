// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

namespace paraply {

/// Whether a target's path matches a pattern of a delegation (TUF specification 4.5, PATHPATTERN; glob(7) without a leading-dot
/// rule): `*` any number of characters, `?` one, `[a-z]` and `[!a-z]` one of a set; none of them crosses a `/`. Everything else
/// stands for itself, a `[` without its `]` too. Takes no longer than the product of both lengths.
bool matchesPathPattern(QStringView path, QStringView pattern);

}
