// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/hsdscheck.h"
#include "readcheck.h"

#include <cstdlib>

using namespace paraply;

// The first byte tells whether the rest is a list of JSON or a table of a package. Whatever the bytes are, the check ends, with whole sentences.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    FuzzedFiles files;
    if (data[0] == 't') {
        files.add(QStringLiteral("services.csv"), bytes);
        files.add(QStringLiteral("datapackage.json"), R"({"profile": "tabular-data-package", "resources": [{"name": "service", "path": "services.csv"}]})");
    } else {
        files.add(QStringLiteral("list.json"), bytes);
    }
    const HsdsCheck check = checkHsds(files);
    if (check.refusal)
        std::abort();
    for (const HsdsFinding &finding : check.findings.kept()) {
        if (textOf(finding, FindingLanguage::Swedish).message.isEmpty())
            std::abort();
    }
    return 0;
}
