// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <memory>
#include <vector>

namespace paraply {

/// One operation that changed the disk, as recorder.cpp wrote it down.
struct DiskOperation {
    QByteArray name;   ///< open, write, cut, sync, rename, unlink, mkdir
    qint64 first = 0, second = 0;
    QString path, to;
    QByteArray bytes;
};

std::vector<DiskOperation> recordedOperations(const QByteArray &record);

/// What a power loss leaves of unsynced operations.
enum class Loss {
    All,      ///< names and bytes that were not flushed are gone; a folder's names are flushed with the folder
    Bytes     ///< names got through, bytes did not: files are there, and empty or as they were
};

/// A disk that forgets: it is given the operations one by one, and tells at any moment what would be there after a power loss.
class ForgetfulDisk {
public:
    /// With what is below `folder` now as flushed.
    explicit ForgetfulDisk(const QString &folder);

    void apply(const DiskOperation &operation);
    /// Writes what is left to `to`, an empty folder.
    void restore(const QString &to, Loss loss) const;

private:
    struct File {
        QByteArray now, flushed;
    };
    using Names = QMap<QString, std::shared_ptr<File>>;   // null: a folder

    void open(const DiskOperation &operation);
    void flushNames(const QString &folder);

    QString m_folder;
    Names m_names, m_flushed;
    QHash<qint64, std::shared_ptr<File>> m_open;
    QHash<qint64, QString> m_folders;   ///< open ones
};

}
