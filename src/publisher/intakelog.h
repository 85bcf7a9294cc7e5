// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/findingtext.h"
#include "publisher/staging.h"

#include <QByteArray>

#include <map>

namespace paraply {

/// What an import did about something it met.
enum class IntakeAction : unsigned char {
    Kept,       ///< as it was written: strange, and nothing is lost by it
    Repaired,   ///< written differently: `became` says how
    LeftOut,    ///< one value of a record that is otherwise kept
    SetAside    ///< the whole record
};

/// One thing met in foreign rows. `code` is a stable lower_case word, listed in docs/finding-codes.md; its sentences in Swedish and
/// English are in intakewords.h.
struct IntakeFinding {
    QString code;
    IntakeAction action = IntakeAction::Kept;
    QString table;    ///< the object's name in HSDS, or "sheet" for a flat list
    Origin origin;
    QString field, value, became;
};

/// Everything that an import met, row by row, and how many rows went in, came out and were set aside in each table. Totals are in memory, rows go
/// to the report (CSV with a byte-order mark) as they come; the first of each code are also kept for the screen. Single thread.
class IntakeLog {
public:
    static constexpr int kKept = 200, kKeptOfACode = 5;

    /// `report`: takes the bytes of the CSV in order; empty: none is written. `language`: of its last column, which explains.
    using Write = std::function<Result<void>(QByteArrayView)>;
    explicit IntakeLog(Write report = {}, FindingLanguage language = FindingLanguage::Swedish);

    void add(const IntakeFinding &finding);
    void countIn(const QString &table, qint64 rows = 1);
    void countOut(const QString &table, qint64 rows = 1);
    void countAside(const QString &table, qint64 rows = 1);

    struct Balance {
        qint64 in = 0, out = 0, aside = 0;
        bool isWhole() const { return in == out + aside; }
    };
    const std::map<QString, Balance> &balances() const { return m_balances; }
    struct Total {
        qint64 kept = 0, repaired = 0, leftOut = 0, setAside = 0;
    };
    const std::map<QString, Total> &totals() const { return m_totals; }   ///< by code
    const std::vector<IntakeFinding> &kept() const { return m_kept; }
    /// The report could not be written; the first failure.
    const Result<void> &written() const { return m_written; }

private:
    void write(const QByteArray &line);

    Write m_report;
    FindingLanguage m_language;
    Result<void> m_written;
    std::map<QString, Balance> m_balances;
    std::map<QString, Total> m_totals;
    std::vector<IntakeFinding> m_kept;
};

}
