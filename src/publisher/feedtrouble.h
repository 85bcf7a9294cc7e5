// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace paraply {

/// Why a feed was not made, changed or believed. Words are made at the edge, from the fault and its parameters.
enum class FeedFault : unsigned char {
    System,             ///< 0: path; `error` says what the system said
    NotAFeed,           ///< 0: folder
    FeedExists,         ///< 0: folder
    Busy,               ///< 0: folder; another run holds it
    RecordDamaged,      ///< 0: file
    MetadataBroken,     ///< 0: file, 1: what is wrong (English, for the log)
    RootLost,           ///< 0: folder, 1: version of the newest root here, 2: version that was published once
    OtherFeed,          ///< 0: folder; what lies there is another feed, or a newer state of this one
    KeyMissing,         ///< 0: role, 1: folders, 2: how many are needed, 3: how many are there, 4: ids looked for
    KeyUnusable,        ///< 0: file, 1: what is wrong
    KeyUnknown,         ///< 0: what was named
    TooFewKeys,         ///< 0: role, 1: threshold, 2: how many there would be
    WrongPassphrase,    ///< 0: file
    NoPassphrase,       ///< 0: file
    CatalogueUnusable,  ///< 0: file; `error`
    DigestReleased,     ///< 0: sequence of that release, 1: its day
    OtherRegion,        ///< 0: region of the feed, 1: region of the catalogue
    OtherSchema,        ///< 0: file; the catalogue is of a schema this program does not write
    Shrunk,             ///< 0: services before, 1: services now
    PatchBroken,        ///< 0: from, 1: to; what was made does not give what it should: nothing was published
    Unverified          ///< 0: folder, 1: how many complaints; what `verify` finds must be mended first
};

struct FeedTrouble {
    FeedFault fault = FeedFault::System;
    QStringList parameters;
    Error error;

    FeedTrouble(FeedFault what, QStringList values, Error cause = {}) : fault(what), parameters(std::move(values)), error(std::move(cause)) { }
    static FeedTrouble system(const QString &path, const Error &error) { return {FeedFault::System, {path}, error}; }
};

/// All that stands in the way, each with a sentence of its own.
using FeedTroubles = std::vector<FeedTrouble>;

/// A value or what stands in the way; as Result, with a trouble that names itself.
template <typename T>
class [[nodiscard]] FeedResult {
public:
    FeedResult(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    FeedResult(FeedTrouble trouble) : m_state(std::in_place_index<1>, FeedTroubles {std::move(trouble)}) { }
    FeedResult(FeedTroubles troubles) : m_state(std::in_place_index<1>, std::move(troubles)) { }

    explicit operator bool() const { return m_state.index() == 0; }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const FeedTroubles &troubles() const { return std::get<1>(m_state); }

private:
    std::variant<T, FeedTroubles> m_state;
};

/// What a step without a value ends with.
struct Done { };

/// What is worth telling although all went well.
enum class FeedNote : unsigned char {
    NumbersSkipped,     ///< 0: highest number used before; the feed is older than what the keys' folder remembers: a restored backup
    LeftoversRemoved,   ///< 0: count; of a run that was interrupted
    BaseLost,           ///< 0: sequence; its snapshot is gone or damaged: no patch from it
    RenewalNeedsKey,    ///< 0: role, 1: last day it is valid; its key is not here
    RoleExpired,        ///< 0: role, 1: the day; its key is not here
    Unwritten           ///< 0: path; `published, but not everything was tidied up afterwards`
};

struct FeedRemark {
    FeedNote note = FeedNote::LeftoversRemoved;
    QStringList parameters;
};

}
