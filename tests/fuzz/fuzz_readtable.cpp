// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "readcheck.h"

#include <array>

using namespace paraply;

// Tables parted by a byte of their own, under names of several dialects.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    constexpr std::array names = {"services.csv", "eligibility.csv", "regular_schedules.csv", "taxonomy.csv", "datapackage.json", "holiday_schedules.csv",
                                  "other_attributes.csv", "locations.csv", "unknown.csv"};
    constexpr char parting = '\x1E';
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    FuzzedFiles files;
    for (const char *name : names) {
        const size_t end = std::min(rest.find(parting), rest.size());
        files.add(QString::fromLatin1(name), rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    checkRead(files);
    return 0;
}
