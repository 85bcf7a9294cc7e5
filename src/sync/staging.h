// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/release.h"
#include "sync/store.h"

#include <QDate>

#include <stop_token>

namespace paraply {

// How a release becomes a file that may be switched to. All of it in the store's staging folder, under its lock; blocking.

/// The file a download of this target is kept in: the same for the same target, so that a part of it can go on.
QString downloadName(const TargetFile &target);

/// The logical digest of a catalogue file, from its content; empty when it is no sound catalogue.
QString digestOfFile(const QString &path);
/// What the newest catalogue that can be opened says of its data's date; not valid when none can.
QDate newestDataDate(const Store &store);

/// Makes the catalogue that `release` leads to: from `base` (empty: from nothing) by the downloaded `patch`; without a patch it is `base`
/// as it is. The file is flushed and verified when it is there: digest and region as signed, sound, opened, and a question
/// answered from it. Gives its path. Nothing is left after an error: Full and Unwritable are ours, Damaged and the like the patch's.
Result<QString> stagedCatalogue(const Store &store, const Release &release, const QString &base, const QString &patch, std::stop_token stop);

}
