// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/zippack.h"

#include <QDir>

#include <memory>
#include <zip.h>

namespace paraply {

namespace {

struct Discarding {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

Error errorOf(zip_error_t &error, const QString &target)
{
    const QString said = QString::fromUtf8(zip_error_strerror(&error));
    const bool isFull = zip_error_system_type(&error) == ZIP_ET_SYS && zip_error_code_system(&error) == ENOSPC;
    const bool isReading = zip_error_code_zip(&error) == ZIP_ER_READ;
    return {isFull ? Code::Full : isReading ? Code::Unreadable : Code::Unwritable, QStringLiteral("%1: %2").arg(target, said)};
}

/// Years since 1980, month, day, as MS-DOS wrote them. Source: PKWARE APPNOTE.TXT 4.4.6.
zip_uint16_t dosDate(QDate date)
{
    return zip_uint16_t((date.year() - 1980) << 9 | date.month() << 5 | date.day());
}

bool add(zip_t *archive, const QDir &folder, const QString &name, QDate date)
{
    zip_source_t *source = zip_source_file(archive, folder.filePath(name).toUtf8().constData(), 0, -1);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, dosDate(date), 0) == 0;
}

}

Result<void> packFolder(const QString &folder, const QString &target, QDate date)
{
    int code = 0;
    std::unique_ptr<zip_t, Discarding> archive(zip_open(target.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const Error told = errorOf(error, target);
        zip_error_fini(&error);
        return told;
    }
    const QDir files(folder);
    for (const QString &name : files.entryList(QDir::Files, QDir::Name)) {
        if (!add(archive.get(), files, name, date))
            return errorOf(*zip_get_error(archive.get()), target);
    }
    if (zip_close(archive.get()) != 0)
        return errorOf(*zip_get_error(archive.get()), target);
    static_cast<void>(archive.release());
    return {};
}

}
