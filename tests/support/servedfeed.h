// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/cataloguebuilder.h"
#include "support/tufrepository.h"

#include <optional>

namespace paraply {

/// A feed of a test's own: signed metadata over real patches, in memory (`repository` is its source of metadata and of targets) or written to a
/// folder as a web server has it. A test may spoil what it likes of it.
class ServedFeed {
public:
    ServedFeed();

    TufRepository repository;
    /// Lists the patches of devices that are far behind; delegated to when a release first needs it.
    static constexpr const char *kShare = "orebro-1";

    /// What to leave out or to say otherwise in the next release.
    struct Wording {
        bool snapshot = true, patches = true;
        int schema = 1;
        qint64 sequence = 0;                ///< 0: the next
        QString region = QStringLiteral("orebro");
        std::optional<QString> digest;      ///< instead of the true one
        bool keepsOlder = false;            ///< what is listed stays listed
        qint64 delegatesBelow = 0;          ///< patches from earlier releases than that are listed by the role kShare alone
    };
    /// Publishes a catalogue file as the next release, with a patch from each one before. The old target files stay, unlisted.
    void release(const QString &catalogue, const Wording &wording);
    void release(const QString &catalogue) { release(catalogue, Wording()); }
    /// A catalogue of a few services, one of them named for `number`; the same number, the same content.
    QString catalogue(int number) const;
    /// Publishes catalogue(n) for n = 1, 2, ... `count`.
    void releaseSome(int count);

    /// The root a device is given.
    const QByteArray &root() const { return m_root; }
    qint64 sequence() const { return m_sequence; }
    QString digest(qint64 sequence) const { return m_digests.value(sequence); }
    QString file(qint64 sequence) const { return m_files.value(sequence); }
    /// "orebro/1/2.snapshot", "orebro/1/1-2.patch"
    static std::string snapshotPath(qint64 sequence) { return "orebro/1/" + std::to_string(sequence) + ".snapshot"; }
    static std::string patchPath(qint64 from, qint64 to) { return "orebro/1/" + std::to_string(from) + "-" + std::to_string(to) + ".patch"; }
    /// Serves other bytes instead of a target's.
    void replaceTarget(const std::string &path, const QByteArray &bytes);

    /// metadata/ and targets/ below `folder`: new files first, the timestamp last, each in one step.
    void writeTo(const QString &folder) const;

private:
    void delegate();
    void addTarget(const std::string &path, const QByteArray &bytes, const Wording &wording, qint64 from, qint64 unpacked);

    QTemporaryDir m_folder;
    QByteArray m_root;
    qint64 m_sequence = 0;
    bool m_isDelegated = false;
    QMap<qint64, QString> m_digests, m_files;
};

}
