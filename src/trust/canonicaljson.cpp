// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/canonicaljson.h"

#include <nlohmann/json.hpp>

namespace paraply {
namespace {

using Json = nlohmann::json;

void writeText(const std::string &text, QByteArray &out)
{
    out += '"';
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            out += '\\';
        out += letter;
    }
    out += '"';
}

bool write(const Json &value, QByteArray &out);

bool writeArray(const Json &array, QByteArray &out)
{
    out += '[';
    bool first = true;
    for (const Json &element : array) {
        if (!std::exchange(first, false))
            out += ',';
        if (!write(element, out))
            return false;
    }
    out += ']';
    return true;
}

bool writeObject(const Json &object, QByteArray &out)
{
    // std::map compares the names as unsigned bytes, which is the order of the code points.
    out += '{';
    bool first = true;
    for (const auto &[name, member] : object.items()) {
        if (!std::exchange(first, false))
            out += ',';
        writeText(name, out);
        out += ':';
        if (!write(member, out))
            return false;
    }
    out += '}';
    return true;
}

bool write(const Json &value, QByteArray &out)
{
    switch (value.type()) {
    case Json::value_t::null:
        out += "null";
        return true;
    case Json::value_t::boolean:
        out += value.get<bool>() ? "true" : "false";
        return true;
    case Json::value_t::number_integer:
        out += QByteArray::number(qlonglong(value.get<std::int64_t>()));
        return true;
    case Json::value_t::number_unsigned:
        out += QByteArray::number(qulonglong(value.get<std::uint64_t>()));
        return true;
    case Json::value_t::string:
        writeText(value.get_ref<const std::string &>(), out);
        return true;
    case Json::value_t::array:
        return writeArray(value, out);
    case Json::value_t::object:
        return writeObject(value, out);
    case Json::value_t::number_float:
    case Json::value_t::binary:
    case Json::value_t::discarded:
        break;
    }
    return false;
}

}

Result<QByteArray> canonicalJson(const Json &value)
{
    QByteArray out;
    if (!write(value, out))
        return Error{Code::Invalid, QStringLiteral("a number that is no integer of 64 bits has no canonical form")};
    return out;
}

}
