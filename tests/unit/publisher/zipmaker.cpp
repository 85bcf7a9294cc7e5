// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "zipmaker.h"

#include "support/must.h"

#include <zip.h>

namespace paraply {

void writeZip(const QString &path, const std::vector<ZippedFile> &files)
{
    int code = 0;
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    must(archive != nullptr, "an archive can be made");
    for (const ZippedFile &file : files) {
        zip_source_t *source = zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, file.name.constData(), source, ZIP_FL_ENC_UTF_8);
        must(index >= 0, "a file can be put into the archive");
        if (file.isEncrypted)
            must(zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, "made up") == 0, "an entry can be encrypted");
    }
    must(zip_close(archive) == 0, "the archive can be written");
}

}
