// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreignjson.h"

#include "publisher/plainjson.h"
#include "trust/jsontree.h"

#include <algorithm>

namespace paraply {

namespace {

using Json = nlohmann::json;

/// Scalars are text, as they were written; the first of two members of one name counts.
struct Lenient {
    std::string scalar(bool value) const { return value ? "true" : "false"; }
    template <typename T>
    std::string scalar(T value) const { return std::to_string(value); }
    std::string real(double, const std::string &written) const { return written; }
    bool dropsSecond(const std::string &name)
    {
        repeated.append(QString::fromStdString(name));
        return true;
    }

    QStringList repeated = {};
};

/// Bare control characters inside strings, escaped.
QByteArray controlsEscaped(const QByteArray &bytes)
{
    QByteArray escaped;
    bool isString = false, isEscaped = false;
    for (const char c : bytes) {
        const bool isControl = static_cast<unsigned char>(c) < 0x20;
        if (isString && isControl)
            escaped += "\\u00" + QByteArray::number(int(c), 16).rightJustified(2, '0');
        else
            escaped += c;
        if (c == '"' && !isEscaped)
            isString = !isString;
        isEscaped = c == '\\' && !isEscaped;
    }
    return escaped;
}

Result<ForeignJson> parsed(const QByteArray &bytes)
{
    JsonTree<Lenient> quick(ForeignJson::kDepth, {});
    if (PlainJson(bytes, quick).read())
        return ForeignJson {quick.take(), std::move(quick.rules().repeated), false};
    JsonTree<Lenient> tree(ForeignJson::kDepth, {});
    if (Json::sax_parse(bytes.begin(), bytes.end(), &tree, Json::input_format_t::json, true))
        return ForeignJson {tree.take(), std::move(tree.rules().repeated), false};
    return Error {Code::Invalid, tree.problem()};
}

}

Result<ForeignJson> foreignJson(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return Error {Code::Invalid, QStringLiteral("a zero byte")};
    auto read = parsed(bytes);
    if (read)
        return read;
    const QByteArray mended = controlsEscaped(bytes);
    if (mended == bytes)
        return read;
    auto again = parsed(mended);
    if (!again)
        return read;
    again->hadControls = true;
    return again;
}

QString textOf(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

QString textIn(const Json &object, const char *member)
{
    const auto found = object.find(member);
    return found == object.end() ? QString() : textOf(*found);
}

QString anyTextOf(const Json &value)
{
    if (value.is_string() || value.is_null())
        return textOf(value);
    const bool isList = value.is_array() && std::all_of(value.begin(), value.end(), [](const Json &item) { return item.is_string() || item.is_null(); });
    if (!isList)
        return value.empty() ? QString() : QString::fromStdString(value.dump());
    QStringList items;
    for (const Json &item : value)
        items.append(textOf(item));
    items.removeAll(QString());
    return items.join(QLatin1String(";"));
}

}
