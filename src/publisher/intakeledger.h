// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/foreignreading.h"
#include "publisher/intakelog.h"

#include <array>
#include <optional>
#include <vector>

namespace paraply {

/// What became of each staged record: its own number is the account. A record that several others share is judged once: what is told after it
/// was settled was told before. Out outweighs aside. Single thread.
class IntakeLedger {
public:
    explicit IntakeLedger(IntakeLog &log) : m_log(log) { }

    /// A finding about one value of a record, or (without a field) about the whole.
    void tell(const StagedRecord &record, const QString &code, IntakeAction action, const QString &field = {}, const QString &value = {},
              const QString &became = {});
    /// Tells what a reading of the field has to tell, and gives its value.
    template <typename T>
    std::optional<T> take(const StagedRecord &record, const QString &field, const ForeignReading<T> &reading)
    {
        tellReading(record, field, reading.deed, reading.code, reading.became);
        return reading.value;
    }

    /// The record's content is in the sheets.
    void use(const StagedRecord &record) { settle(record, State::Out); }
    void use(const std::vector<StagedRecord> &records);
    /// The record is not in the sheets: told and counted.
    void setAside(const StagedRecord &record, const QString &code, const QString &field = {}, const QString &value = {}, const QString &became = {});
    bool isSettled(const StagedRecord &record) const { return isSettled(record.number); }

    /// Sets aside, with the reason, what nobody has settled, and counts every record out or aside. Once, at the end.
    Result<void> close(const Staging &staging);

private:
    enum class State : unsigned char { Open, Aside, Out };
    void settle(const StagedRecord &record, State state);
    void tellReading(const StagedRecord &record, const QString &field, Deed deed, const QString &code, const QString &became);
    bool isSettled(qint64 number) const;
    bool isAside(qint64 number) const { return size_t(number) < m_states.size() && m_states[size_t(number)] == State::Aside; }
    Result<void> closeOpen(const Staging &staging, qint64 number);
    Result<void> closeOpen(const Staging &staging, const StagedRecord &record);

    IntakeLog &m_log;
    std::vector<State> m_states;   ///< by number
};

/// "service": the object's name in HSDS.
QString tableName(HsdsTable table);
/// "services.csv, 14": where a record stands, for a finding about another one.
QString originText(const Origin &origin);

}
