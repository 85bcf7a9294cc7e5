// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace paraply {

/// The files of a folder (not of those in it) as one zip archive, in order of name and dated `date`, so that the same files give the same bytes. It
/// takes the place of `target` in one step, when it is whole. Unreadable, Unwritable or Full.
Result<void> packFolder(const QString &folder, const QString &target, QDate date);

}
