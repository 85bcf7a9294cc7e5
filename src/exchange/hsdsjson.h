// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/hsdsdirectory.h"

#include <QByteArrayView>

namespace paraply {

/// Takes the bytes of a file in order; an error of it ends the writing and is returned.
using TakeBytes = std::function<Result<void>(QByteArrayView)>;
/// How many services of how many are written.
using ServicesDone = std::function<void(qint64 done, qint64 total)>;

/// A directory as HSDS 3.1 JSON: one page wrapper with a whole service a line, and what our profile adds (docs/hsds-profile.md). Memory does not
/// grow with the number of services. The errors are the catalogue's and those of `take`.
Result<void> writeHsdsJson(const HsdsDirectory &directory, const TakeBytes &take, const ServicesDone &progress = {});

}
