// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/directoryreader.h"

#include <array>
#include <exception>

namespace paraply {

/// A source is refused as a whole. Thrown by the readers and caught in readDirectory: it never leaves the room.
class ReadStopped final : public std::exception {
public:
    explicit ReadStopped(ReadRefusal refusal) : m_refusal(std::move(refusal)) { }
    const ReadRefusal &refusal() const { return m_refusal; }

private:
    ReadRefusal m_refusal;
};

[[noreturn]] void refuse(ReadFault fault, const QString &at, QStringList parameters = {}, Error error = {});

/// Where everything that is read goes in: into the staging, or into the log. Cleans values on the way and keeps the bounds. Throws ReadStopped.
class Intake {
public:
    static constexpr qsizetype kLongestText = 1'000'000;   ///< characters of one value

    Intake(const ReadOptions &options, Staging &staging, IntakeLog &log, const Progress &progress);
    /// Counts in what was staged.
    ~Intake();
    Q_DISABLE_COPY_MOVE(Intake)

    /// Stages the record, and gives its number.
    qint64 stage(StagedRecord record);
    /// Rows that cannot be read: counted in and aside, and told once.
    void setAside(const QString &code, const QString &table, const Origin &origin, const QString &field = {}, const QString &value = {}, qint64 rows = 1);
    /// Something about a row that is kept.
    void tell(const QString &code, IntakeAction action, const QString &table, const Origin &origin, const QString &field = {},
              const QString &value = {}, const QString &became = {});
    /// A row that melts into others.
    void melt(const QString &table);

    /// `bytes` more of a source were read; ends reading when they are too many, or when asked to stop.
    void advance(qint64 bytes, const QString &at);
    void expect(qint64 bytes) { m_expected += bytes; }
    void checkStop(const QString &at) const;

    const ReadOptions &options() const { return m_options; }
    ReadSummary &summary() { return m_summary; }

private:
    void clean(StagedRecord &record);
    bool clean(const StagedRecord &record, const QString &name, QString &value);

    const ReadOptions &m_options;
    Staging &m_staging;
    IntakeLog &m_log;
    const Progress &m_progress;
    ReadSummary m_summary;
    std::array<qint64, kHsdsTableCount> m_staged {};
    qint64 m_bytes = 0, m_expected = 0, m_told = 0;
};

/// The object's name in HSDS as text: "service_at_location".
QString nameOf(HsdsTable table);
/// The beginning of a value, for a finding.
QString startOf(QStringView value);

}
