// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"
#include "publisher/feedverify.h"

namespace paraply {

/// What stands in the way and what to do about it, as one line.
QString feedTroubleText(const FeedTrouble &trouble, const Console &console);
/// Something worth telling although all went well.
QString feedRemarkText(const FeedRemark &remark, const Console &console);
/// What a device would stumble over.
QString feedComplaintText(const FeedComplaint &complaint, const Console &console);
/// "digest_released": the stable names in JSON.
QLatin1String feedFaultCode(FeedFault fault);
QLatin1String feedNoteCode(FeedNote note);
QLatin1String feedComplaintCode(FeedComplaintCode code);

/// Tells all of them (as JSON {"done": false, "troubles": [{"code", "message", "allowable"}]} where that is wanted) and gives the exit code:
/// what is missing, locked or cannot be written is the environment's, the rest is rejected.
ExitCode reportTroubles(const FeedTroubles &troubles, Console &console);
void printRemarks(const std::vector<FeedRemark> &remarks, Console &console);
nlohmann::ordered_json remarksAsJson(const std::vector<FeedRemark> &remarks, const Console &console);

/// Bytes as people read them: "312 B", "8,9 kB", "1,2 MB".
QString bytesText(qint64 bytes, const Console &console);

}
