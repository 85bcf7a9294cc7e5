// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/hsdsledger.h"

#include <nlohmann/json.hpp>

namespace paraply {

/// Holds one record of HSDS JSON, with everything nested in it, against the standard. Its `place` is where it stands; what it holds is told of
/// beneath it.
class HsdsObjectCheck {
public:
    explicit HsdsObjectCheck(HsdsLedger &ledger) : m_ledger(ledger) { }

    /// A record that stands by itself: its id is there once only.
    void check(const nlohmann::json &record, HsdsTable table, const HsdsPlace &place) { checkRecord(record, table, place, Standing::Alone, 0); }

private:
    enum class Standing : unsigned char { Alone, Nested };
    void checkRecord(const nlohmann::json &record, HsdsTable table, const HsdsPlace &place, Standing standing, int depth);
    void checkId(const nlohmann::json &record, HsdsTable table, const HsdsPlace &place, Standing standing);
    void checkRequired(const nlohmann::json &record, HsdsTable table, const HsdsPlace &place);
    void checkField(const HsdsField &field, const nlohmann::json &value, HsdsTable table, const nlohmann::json &record, const HsdsPlace &place);
    void checkNested(HsdsTable parent, HsdsTable child, const nlohmann::json &value, const HsdsPlace &place, const std::string &member, int depth);
    void additional(HsdsTable table, const std::string &member, const HsdsPlace &place);

    HsdsLedger &m_ledger;
};

/// What the records of a list are where neither a file's nor a member's name says so: services, unless their members belong to another.
HsdsTable hsdsTableOf(const nlohmann::json &record);

}
