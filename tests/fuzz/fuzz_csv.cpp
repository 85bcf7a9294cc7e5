// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/csv.h"

#include <cstdlib>

using namespace paraply;

// Whatever the bytes are: no crash, rows only go forward, and cells stay within their bound.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    CsvReader reader(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    int before = 0;
    while (const auto row = reader.next()) {
        if (row->row <= before || row->cells.size() > kSheetColumns)
            std::abort();
        before = row->row;
        for (const std::string_view cell : row->cells) {
            if (malformedUtf8(cell))
                std::abort();
        }
    }
    return 0;
}
