// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/zipfiles.h"

#include "publisher/intake.h"

#include <QSet>

#include <zip.h>

namespace paraply {

namespace {

/// Below this much, growth harms nobody.
constexpr qint64 kHarmless = 10 * 1024 * 1024;

struct Discarding {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

/// What is left of one entry.
class ZipEntry {
public:
    ZipEntry(zip_file_t *file, const SourceFiles::Entry &entry) : m_file(file, Discarding()), m_name(entry.name), m_left(entry.bytes) { }

    QByteArray next()
    {
        QByteArray piece(kPiece, Qt::Uninitialized);
        const zip_int64_t read = zip_fread(m_file.get(), piece.data(), zip_uint64_t(piece.size()));
        if (read < 0)
            refuse(ReadFault::BadZip, m_name, {}, {Code::Damaged, QString::fromUtf8(zip_file_strerror(m_file.get()))});
        m_left -= read;
        if (m_left < 0 || (read == 0 && m_left > 0))
            refuse(ReadFault::BadZip, m_name, {}, {Code::Damaged, QStringLiteral("not as many bytes as announced")});
        piece.truncate(read);
        return piece;
    }

private:
    std::unique_ptr<zip_file_t, Discarding> m_file;
    QString m_name;
    qint64 m_left;
};

class ZipFiles final : public SourceFiles {
public:
    ZipFiles(std::unique_ptr<zip_t, Discarding> archive, const QString &path, qint64 mostBytes) : m_archive(std::move(archive))
    {
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        if (count > zip_int64_t(kMostFiles))
            refuse(ReadFault::ZipTooManyFiles, path, {QString::number(kMostFiles)});
        for (zip_int64_t i = 0; i < count; ++i)
            take(zip_uint64_t(i), path, mostBytes);
    }

    const std::vector<Entry> &entries() const override { return m_entries; }

    ByteFlow open(const Entry &entry) override
    {
        const auto index = m_places.at(size_t(&entry - m_entries.data()));
        zip_file_t *file = zip_fopen_index(m_archive.get(), index, 0);
        if (!file)
            refuse(ReadFault::BadZip, entry.name, {}, {Code::Damaged, QString::fromUtf8(zip_strerror(m_archive.get()))});
        const auto unpacked = std::make_shared<ZipEntry>(file, entry);
        return [unpacked] { return unpacked->next(); };
    }

private:
    void take(zip_uint64_t index, const QString &path, qint64 mostBytes)
    {
        zip_stat_t stat;
        if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0)
            refuse(ReadFault::BadZip, path, {}, {Code::Damaged, QString::fromUtf8(zip_strerror(m_archive.get()))});
        constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if ((stat.valid & kNeeded) != kNeeded)
            refuse(ReadFault::BadZip, path, {}, {Code::Damaged, QStringLiteral("an entry without a name or a size")});
        const QString name = QString::fromUtf8(stat.name).replace(u'\\', u'/');
        checkName(name);
        if (name.endsWith(u'/'))
            return;
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            refuse(ReadFault::ZipEncrypted, name);
        checkSize(name, stat.size, stat.comp_size, mostBytes);
        m_entries.push_back({name, qint64(stat.size)});
        m_places.push_back(index);
    }

    void checkName(const QString &name)
    {
        const QStringList parts = name.split(u'/');
        const bool hasDrive = name.size() > 1 && name[1] == u':';
        if (name.isEmpty() || name.startsWith(u'/') || hasDrive || parts.contains(QLatin1String("..")) || parts.size() > 20)
            refuse(ReadFault::ZipBadName, name);
        if (m_names.contains(name.toCaseFolded()))
            refuse(ReadFault::ZipSameName, name);
        m_names.insert(name.toCaseFolded());
    }

    void checkSize(const QString &name, zip_uint64_t bytes, zip_uint64_t packed, qint64 mostBytes)
    {
        const bool grows = bytes > zip_uint64_t(kHarmless) && bytes / kMostGrowth > packed;
        if (bytes > zip_uint64_t(mostBytes - m_total) || grows)
            refuse(ReadFault::ZipTooLarge, name, {QString::number(mostBytes), QString::number(kMostGrowth)});
        m_total += qint64(bytes);
    }

    std::unique_ptr<zip_t, Discarding> m_archive;
    std::vector<Entry> m_entries;
    std::vector<zip_uint64_t> m_places;   // of the entries, in the archive
    QSet<QString> m_names;
    qint64 m_total = 0;
};

}

std::unique_ptr<SourceFiles> zipFilesAt(const QString &path, qint64 mostBytes)
{
    int code = 0;
    std::unique_ptr<zip_t, Discarding> archive(zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString said = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        refuse(ReadFault::BadZip, path, {}, {Code::Damaged, said});
    }
    return std::make_unique<ZipFiles>(std::move(archive), path, mostBytes);
}

}
