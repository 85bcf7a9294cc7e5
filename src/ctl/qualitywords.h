// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/qualityreport.h"
#include "catalogue/weblink.h"
#include "ctl/console.h"
#include "sync/linkprobe.h"

namespace paraply {

/// What falls short, in the console's language: "öppettider saknas". Without a full stop.
QString shortfallText(const AspectScore &aspect, const Console &console);
/// What to do about it: "Fråga när det är öppet och fyll i hours." A sentence.
QString shortfallAdvice(Shortfall shortfall, const Console &console);
/// What to find out on the telephone: "öppettider"; empty where asking whether all is right is enough.
QString questionText(Shortfall shortfall, const Console &console);
/// Whether those who run the service can answer it; translations and sources are the guide's own work.
bool isForOrganization(Aspect aspect);

/// "Från 2018, ring först", "odaterad, ring först".
QString freshnessWords(const ScoredRecord &scored, const Console &console);
QString linkFaultText(LinkFault fault, const Console &console);
/// What a link's answer means, and what to do.
QString linkStateText(LinkState state, const Console &console);

}
