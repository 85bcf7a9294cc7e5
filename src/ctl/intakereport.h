// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/console.h"
#include "ctl/partfile.h"
#include "publisher/intakelog.h"

#include <optional>

namespace paraply {

/// The CSV of an import's findings, written as they come, in the language of the console; under its name only when it is whole. Without a path there
/// is none. One thread.
class IntakeReport {
public:
    /// Errors as PartFile::begin.
    static Result<std::unique_ptr<IntakeReport>> create(const QString &path, Tongue tongue, FileOps &files);

    IntakeLog &log() { return *m_log; }
    /// Once, at the end. The first failure of writing, now or before.
    Result<void> finish();

private:
    IntakeReport() = default;
    Result<void> flush();

    std::optional<PartFile> m_file;
    QByteArray m_waiting;
    std::unique_ptr<IntakeLog> m_log;
};

/// How many rows each table had, and how they ended; then each kind of finding, the worst first, with its total, its first examples and how to mend it.
void printIntake(const IntakeLog &log, Console &console);
/// What to do with the sheets that were written, or that there are none.
void printNextStep(qint64 services, const QString &target, Console &console);
/// `tables` and `findings`.
nlohmann::ordered_json intakeAsJson(const IntakeLog &log, Tongue tongue);

}
