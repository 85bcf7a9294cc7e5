// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "publisher/finding.h"

namespace paraply {

/// Findings as people read them: grouped by file, each with what is wrong and how to mend it, then the counts.
void printFindings(const Findings &findings, Console &console);
/// {"errors", "warnings", "findings": [{"severity", "file", "row", "column", "code", "message", "fix"}]}; row and column null when
/// the finding is about more than that.
nlohmann::ordered_json findingsAsJson(const Findings &findings, Tongue tongue);
/// What to say when a folder or a file cannot be used at all, as one line.
QString troubleText(const Error &error, const QString &path, const Console &console);

}
