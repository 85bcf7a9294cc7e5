// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "publisher/feedtrouble.h"
#include "trust/privatekey.h"

#include <functional>
#include <map>

namespace paraply {

class FileOps;

/// Asked for the passphrase of a key file; `isNew`: a key is about to be made with it. Nothing when there is nobody to ask, or no more
/// to be had: it is asked again for a file its answers did not open.
using PassphraseSource = std::function<std::optional<Secret>(const QString &file, bool isNew)>;

/// The private keys at hand: files named `ROLE.pem` or `ROLE-N.pem` in one or more folders (root keys may be on a stick). A file
/// is decrypted only when its role must sign, once. Which of a role's keys count is decided by their ids, not by their names, so a key
/// that was retired and is still lying there does no harm.
class FeedKeys {
public:
    FeedKeys(QStringList folders, FileOps &files, PassphraseSource passphrases);

    /// Where new keys and the record are written.
    const QString &firstFolder() const { return m_folders.first(); }
    QString foldersText() const { return m_folders.join(QStringLiteral(", ")); }

    struct Key {
        QString file;
        PrivateKey key;
    };
    /// All that can be opened for the role, in the order of folders and names. They live as long as this. Trouble: KeyUnusable,
    /// WrongPassphrase, NoPassphrase, System. No file at all is an empty list.
    FeedResult<std::vector<const Key *>> allOf(const QString &role);
    /// Whether there is a file for the role, opened or not.
    bool has(const QString &role) const;
    /// The keys of the role that have one of `ids`, at least `threshold`. Trouble: as allOf, and KeyMissing.
    FeedResult<std::vector<const PrivateKey *>> signersOf(const QString &role, const QStringList &ids, int threshold);

    /// A new key in the first folder under the next free name, on the medium when it is returned.
    FeedResult<const Key *> make(const QString &role, KeyKind kind);
    /// Renames the file of a key that no longer counts, so that nobody is asked to open it: `targets.pem.retired`.
    Result<void> retire(const QString &file);

private:
    Result<QStringList> filesOf(const QString &role) const;
    FeedResult<const Key *> load(const QString &file);
    QString freeNameFor(const QString &role) const;

    QStringList m_folders;
    FileOps &m_files;
    PassphraseSource m_ask;
    std::vector<Secret> m_passphrases;      // those that opened something, newest last
    std::map<QString, Key> m_loaded;        // by file
};

/// "root", "targets", "snapshot", "timestamp".
const QStringList &feedRoles();

}
