// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/foreignjson.h"

#include <algorithm>
#include <deque>

namespace paraply {

namespace {

using Json = nlohmann::json;

/// Builds the value with text for all scalars.
class TextBuilder {
public:
    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value ? "true" : "false"); }
    bool number_integer(Json::number_integer_t value) { return add(std::to_string(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(std::to_string(value)); }
    bool number_float(Json::number_float_t, const std::string &written) { return add(written); }
    bool string(std::string &value) { return add(std::move(value)); }
    bool binary(Json::binary_t &) { return false; }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string &name)
    {
        Json &object = *m_open.back();
        if (object.contains(name)) {
            m_read.repeated.append(QString::fromStdString(name));
            m_member = &m_refused.emplace_back();
        } else {
            m_member = &object[name];
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        m_problem = QStringLiteral("no JSON at byte %1").arg(position);
        return false;
    }

    const QString &problem() const { return m_problem; }
    ForeignJson take() { return std::move(m_read); }

private:
    template <typename T>
    bool add(T &&value)
    {
        place(Json(std::forward<T>(value)));
        return true;
    }

    Json *place(Json value)
    {
        if (m_open.empty()) {
            m_read.value = std::move(value);
            return &m_read.value;
        }
        if (m_open.back()->is_array()) {
            m_open.back()->push_back(std::move(value));
            return &m_open.back()->back();
        }
        *m_member = std::move(value);
        return m_member;
    }

    bool open(Json value)
    {
        if (m_open.size() >= ForeignJson::kDepth) {
            m_problem = QStringLiteral("too deep");
            return false;
        }
        m_open.push_back(place(std::move(value)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    ForeignJson m_read;
    std::deque<Json> m_refused;   // a place for each: one may lie inside another
    std::vector<Json *> m_open;   // valid: the parent of an open value does not grow before it is closed
    Json *m_member = nullptr;
    QString m_problem;
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
    TextBuilder builder;
    if (Json::sax_parse(bytes.begin(), bytes.end(), &builder, Json::input_format_t::json, true))
        return builder.take();
    return Error {Code::Invalid, builder.problem()};
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
