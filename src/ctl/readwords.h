// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"
#include "publisher/directoryreader.h"

namespace paraply {

/// "zip_too_large": the stable name in JSON.
QLatin1String readFaultCode(ReadFault fault);
/// Why a source was refused, in words, and what to do.
QString readRefusalText(const ReadRefusal &refusal, const Console &console);
ExitCode exitCodeFor(ReadFault fault);
/// "HSDS 3, JSON": what a source was taken for.
QString dialectText(Dialect dialect, const Console &console);
QLatin1String dialectCode(Dialect dialect);

}
