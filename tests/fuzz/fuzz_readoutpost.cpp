// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "readcheck.h"

#include <string>

using namespace paraply;

// Outpost's wide sheet; or, when it begins like one, a service of its API.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    FuzzedFiles files;
    if (bytes.starts_with('{'))
        files.add(QStringLiteral("page.json"), "{\"content\": [" + std::string(bytes) + "]}");
    else
        files.add(QStringLiteral("export.csv"), "import_id," + std::string(bytes));
    checkRead(files);
    return 0;
}
