// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "readcheck.h"

#include "publisher/plainjson.h"
#include "trust/jsontree.h"

using namespace paraply;

namespace {

struct AsWritten {
    template <typename T>
    T scalar(T value) const { return value; }
    std::string real(double, const std::string &written) const { return written; }
    bool dropsSecond(const std::string &) const { return true; }
};

/// What the quick reader takes is JSON, and says the same as the whole parser makes of it.
void checkQuick(QByteArrayView bytes)
{
    constexpr size_t kDepth = 40;
    JsonTree<AsWritten> quick(kDepth, {}), whole(kDepth, {});
    if (!PlainJson(bytes, quick).read())
        return;
    require(nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &whole, nlohmann::json::input_format_t::json, true), "what is taken is JSON");
    require(quick.take() == whole.take(), "both readers read the same");
}

}

// A list of JSON, of whatever dialect.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    checkQuick({reinterpret_cast<const char *>(data), qsizetype(size)});
    FuzzedFiles files;
    files.add(QStringLiteral("list.json"), {reinterpret_cast<const char *>(data), size});
    checkRead(files);
    return 0;
}
