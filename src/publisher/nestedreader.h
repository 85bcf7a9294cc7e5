// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/foreignjson.h"
#include "publisher/foreigntable.h"

#include <array>
#include <unordered_map>
#include <unordered_set>

namespace paraply {

/// Takes records of JSON apart: each nested object becomes a record that knows what it was nested in. What several may share (organization, location,
/// program, taxonomy, term, unit) is staged once for each different form it comes in, for all of a source; each goes on knowing eight bytes of
/// each. Throws ReadStopped.
class NestedReader {
public:
    explicit NestedReader(Intake &intake) : m_intake(intake) { }

    /// One outermost record and all that is in it. What is no object is set aside.
    void read(const nlohmann::json &record, const ForeignTable &table, const Origin &origin);
    /// The table that a member of that name would hold.
    std::optional<ForeignTable> tableNamed(const std::string &name) { return wordOf(name).table; }
    /// Tells how often embedded records came again. Once, at the end.
    void finish();

private:
    struct Holder {
        HsdsTable table;
        QString id;
    };
    struct Place {
        Origin origin;
        qint64 parent = 0;
        const Holder *holder = nullptr;
        bool isOne = false;   ///< an object of its own, not one of an array
    };
    /// A member that holds records.
    struct Member {
        const std::string *name;
        const nlohmann::json *value;
        ForeignTable table;
    };
    /// A record that several others hold, and where it was met again first.
    struct Again {
        qint64 times = 0;
        Origin first;
    };
    struct Word {
        QString text;
        std::optional<ForeignTable> table;
    };
    const Word &wordOf(const std::string &name);
    std::optional<ForeignTable> memberTable(const std::string &name, const nlohmann::json &value, HsdsTable holder);
    std::vector<Member> members(const nlohmann::json &object, HsdsTable table);
    void object(const nlohmann::json &object, const ForeignTable &table, const Place &place);
    void child(const nlohmann::json &value, const ForeignTable &table, const Place &place);
    void element(const nlohmann::json &value, const ForeignTable &table, const Place &place);
    RecordFields valuesOf(const nlohmann::json &object, const std::vector<Member> &members);
    StagedRecord flat(const nlohmann::json &object, const std::vector<Member> &members, const ForeignTable &table, const Place &place);
    void nameShared(const std::vector<Member> &members, StagedRecord &record);
    void stageDerived(const std::vector<DerivedRow> &rows, const Origin &origin);
    void inherit(StagedRecord &record, const Place &place) const;
    bool isAgain(const nlohmann::json &object, HsdsTable table, const Place &place);

    Intake &m_intake;
    std::unordered_set<quint64> m_ids, m_forms;   // hashes of what may be shared: of table and id; with its content
    std::unordered_map<std::string, Word> m_words;   // the names of members, as long as they are few
    std::array<Again, kHsdsTableCount> m_again {};
};

/// Which table a record of an unnamed list most likely is of, by the names of its members.
HsdsTable likelyTable(const nlohmann::json &record);

}
