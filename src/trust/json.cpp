// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/json.h"

#include "trust/jsontree.h"

namespace paraply {
namespace {

using Json = nlohmann::json;

struct Strict {
    template <typename T>
    T scalar(T value) const { return value; }
    double real(double value, const std::string &) const { return value; }
    bool dropsSecond(const std::string &) const { return false; }
};

}

Result<Json> parsedJson(QByteArrayView bytes)
{
    // The parser takes a zero byte for the end and looks at nothing behind it.
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return Error{Code::Invalid, QStringLiteral("no JSON at byte %1").arg(zero + 1)};
    JsonTree<Strict> tree(kJsonDepth, {});
    if (Json::sax_parse(bytes.begin(), bytes.end(), &tree, Json::input_format_t::json, true))
        return tree.take();
    return Error{Code::Invalid, tree.problem()};
}

bool looksLikeWebPage(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).trimmed();
    return start.startsWith('<');
}

}
