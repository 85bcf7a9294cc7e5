// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/hsdsobjectcheck.h"
#include "publisher/jsonscanner.h"
#include "publisher/stricttext.h"

#include <optional>

namespace paraply {

/// Holds one file of HSDS JSON against the standard: an array, a page wrapper, one record, or one record after the other (ndjson). Each record is parsed
/// by itself, so that memory holds one of them. Throws ReadStopped.
class HsdsListCheck {
public:
    static constexpr qsizetype kRecord = 16 * 1024 * 1024;   ///< bytes of one record

    /// `open` begins the file anew each time: what form it has is seen by a first look.
    HsdsListCheck(HsdsLedger &ledger, const QString &file, const std::function<ByteFlow()> &open);
    void run();

private:
    void checkArray(std::optional<HsdsTable> table, const QString &pointer);
    void checkPage();
    void checkRecords();
    bool checkMember(const std::string &name, nlohmann::json &envelope);
    void checkWrapper(const nlohmann::json &envelope);
    std::optional<std::string> memberName();
    std::optional<nlohmann::json> value(const HsdsPlace &place);
    void fail(const HsdsPlace &place, qint64 byte);

    HsdsLedger &m_ledger;
    HsdsObjectCheck m_objects;
    QString m_file;
    StrictText m_text;
    JsonScanner m_scanner;
    std::optional<HsdsTable> m_named;   ///< what the file's name says
    std::optional<qint64> m_listed;     ///< records of "contents"
    bool m_isRecord = false;            ///< an object that stands by itself is a record, and no page
    bool m_isBroken = false;
};

}
