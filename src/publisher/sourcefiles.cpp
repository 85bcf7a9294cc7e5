// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sourcefiles.h"

#include "publisher/intake.h"
#include "publisher/zipfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace paraply {

namespace {

constexpr int kLevels = 3;

class FolderFiles final : public SourceFiles {
public:
    FolderFiles(QString top, std::vector<Entry> entries) : m_top(std::move(top)), m_entries(std::move(entries)) { }

    const std::vector<Entry> &entries() const override { return m_entries; }

    ByteFlow open(const Entry &entry) override
    {
        const auto file = std::make_shared<QFile>(QDir(m_top).filePath(entry.name));
        if (!file->open(QIODevice::ReadOnly))
            refuse(ReadFault::Unreadable, entry.name, {}, {Code::Unreadable, file->errorString()});
        return [file, name = entry.name] {
            QByteArray piece = file->read(kPiece);
            if (piece.isEmpty() && file->error() != QFileDevice::NoError)
                refuse(ReadFault::Unreadable, name, {}, {Code::Unreadable, file->errorString()});
            return piece;
        };
    }

private:
    QString m_top;
    std::vector<Entry> m_entries;
};

void collect(const QDir &folder, const QString &prefix, int levels, std::vector<SourceFiles::Entry> &entries)
{
    for (const QFileInfo &found : folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable, QDir::Name)) {
        const QString name = prefix + found.fileName();
        if (found.isDir() && levels > 1)
            collect(QDir(found.filePath()), name + u'/', levels - 1, entries);
        else if (found.isFile())
            entries.push_back({name, found.size()});
        if (entries.size() > SourceFiles::kMostFiles)
            refuse(ReadFault::NothingKnown, folder.path(), {}, {Code::Invalid, QStringLiteral("too many files")});
    }
}

bool isZip(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(ReadFault::Unreadable, path, {}, {Code::Unreadable, file.errorString()});
    const QByteArray start = file.read(4);
    return start == QByteArray("PK\x03\x04", 4) || start == QByteArray("PK\x05\x06", 4);
}

void checkSize(const std::vector<SourceFiles::Entry> &entries, const QString &path, qint64 mostBytes)
{
    qint64 total = 0;
    for (const auto &entry : entries) {
        total += entry.bytes;
        if (total > mostBytes)
            refuse(ReadFault::TooLarge, path, {QString::number(mostBytes)});
    }
}

}

std::unique_ptr<SourceFiles> sourceFilesAt(const QString &path, qint64 mostBytes)
{
    const QFileInfo found(path);
    if (!found.exists())
        refuse(ReadFault::NotThere, path, {}, {Code::Missing, path});
    if (!found.isDir() && !found.isFile())
        refuse(ReadFault::Unreadable, path, {}, {Code::Foreign, QStringLiteral("no ordinary file")});
    std::vector<SourceFiles::Entry> entries;
    QString top = path;
    if (found.isDir()) {
        collect(QDir(path), {}, kLevels, entries);
    } else if (isZip(path)) {
        return zipFilesAt(path, mostBytes);
    } else {
        entries.push_back({found.fileName(), found.size()});
        top = found.path();
    }
    checkSize(entries, path, mostBytes);
    return std::make_unique<FolderFiles>(top, std::move(entries));
}

}
