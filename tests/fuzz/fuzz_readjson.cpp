// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "readcheck.h"

using namespace paraply;

// A list of JSON, of whatever dialect.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    FuzzedFiles files;
    files.add(QStringLiteral("list.json"), {reinterpret_cast<const char *>(data), size});
    checkRead(files);
    return 0;
}
