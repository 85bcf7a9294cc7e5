// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "base/result.h"
#include "personal/profile.h"

#include <QDateTime>

#include <memory>

namespace paraply {

/// The version of personal.db that this program writes (PRAGMA user_version); older ones are migrated, newer ones refused.
inline constexpr int kPersonalSchema = 2;
/// PRAGMA application_id of personal.db: "Pplp".
inline constexpr int kPersonalApplicationId = 0x50706c70;

/// This device's own: children, last place, what is saved, reports, settings. One thread at a time. Every failure is a Result: Unwritable, Full,
/// Unreadable, NewerSchema.
class PersonalStore {
public:
    /// Opens or makes `folder`/personal.db. A file that is damaged or is no personal.db of ours is set aside beside itself as
    /// personal.db.damaged-<yyyyMMdd-HHmmss>, with its journals, and a fresh one is started: setAside() then names it. A newer
    /// file is left as it is: NewerSchema.
    static Result<PersonalStore> open(const QString &folder, const QDateTime &now, FileOps &files = realFiles());
    /// Nothing is ever written.
    static Result<PersonalStore> inMemory();
    /// Overwrites and removes personal.db, its journals and every set-aside copy in a folder where no store is open.
    static Result<void> erase(const QString &folder);
    PersonalStore(PersonalStore &&) noexcept;
    PersonalStore &operator=(PersonalStore &&) noexcept;
    ~PersonalStore();

    /// The path a damaged file was moved to; empty when there was none.
    const QString &setAside() const;

    Result<Profile> read();
    /// Replaces everything, in one transaction: all of it, or what was there before.
    Result<void> write(const Profile &profile);
    /// Forgets everything: all content (overwritten, not only unlinked), the journals, and every set-aside copy.
    Result<void> wipe();

private:
    struct State;
    explicit PersonalStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}
