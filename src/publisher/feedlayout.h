// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace paraply {

/// The names of a feed's files (docs/feed-format.md, "Layout"). `metadata/` and `targets/` are what is published; the rest of the folder
/// is the publisher's own.
class FeedLayout {
public:
    explicit FeedLayout(QString folder) : m_folder(std::move(folder)) { }

    const QString &folder() const { return m_folder; }
    QString path(const QString &name) const { return m_folder + u'/' + name; }
    QString recordFile() const { return path(QStringLiteral("record.json")); }
    QString lockFile() const { return path(QStringLiteral("lock")); }
    QString stagingFolder() const { return path(QStringLiteral("staging")); }

    // Relative to the folder, with `/`.
    static QString root(qint64 version) { return QStringLiteral("metadata/%1.root.json").arg(version); }
    static QString snapshot(qint64 version) { return QStringLiteral("metadata/%1.snapshot.json").arg(version); }
    static QString targets(qint64 version) { return QStringLiteral("metadata/%1.targets.json").arg(version); }
    /// Of a role that the targets role delegates to.
    static QString delegated(const QString &role, qint64 version) { return QStringLiteral("metadata/%1.%2.json").arg(QString::number(version), role); }
    static QString timestamp() { return QStringLiteral("metadata/timestamp.json"); }
    /// Consistent snapshots: the hash stands before the last part of the target's path.
    static QString target(const QString &targetPath, const QByteArray &sha256);

private:
    QString m_folder;
};

/// SHA-256 as lower-case hex.
QByteArray sha256Hex(QByteArrayView bytes);

/// What a target is: the path it is named by, and the custom fields that say so to a device (docs/feed-format.md, "Custom fields").
struct FeedTarget {
    struct Base {
        qint64 sequence = 0;
        QString digest;
        bool operator==(const Base &) const = default;
    };
    QString region;
    int schema = 0;
    qint64 sequence = 0;
    QString digest;               ///< of the catalogue it leads to
    qint64 unpackedBytes = 0;
    std::optional<Base> from;     ///< nothing: a snapshot

    /// "orebro/1/12.snapshot", "orebro/1/11-12.patch".
    QString path() const;
    /// JSON text of "custom".
    QByteArray custom() const;
    /// Nothing when `custom` is none of ours or does not fit `path`.
    static std::optional<FeedTarget> read(const QString &path, QByteArrayView custom);
    bool operator==(const FeedTarget &) const = default;
};

}
