// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/json.h"

#include <nlohmann/json.hpp>

namespace paraply {
namespace {

using Json = nlohmann::json;

/// Builds the value as the parser reads it, and stops it at a second member of one name and at too great a depth.
class StrictBuilder {
public:
    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(Json::number_integer_t value) { return add(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(value); }
    bool number_float(Json::number_float_t value, const std::string &) { return add(value); }
    bool string(std::string &value) { return add(std::move(value)); }
    bool binary(Json::binary_t &) { return fail(u"binary value"); }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string &name)
    {
        Json &object = *m_open.back();
        if (object.contains(name))
            return fail(u"a name stands twice in one object");
        m_member = &object[name];
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        m_problem = QStringLiteral("no JSON at byte %1").arg(position);
        return false;
    }

    const QString &problem() const { return m_problem; }
    Json take() { return std::move(m_root); }

private:
    bool fail(QStringView what)
    {
        m_problem = what.toString();
        return false;
    }

    Json *place(Json value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        if (m_open.back()->is_array()) {
            m_open.back()->push_back(std::move(value));
            return &m_open.back()->back();
        }
        *m_member = std::move(value);
        return m_member;
    }

    template <typename T>
    bool add(T &&value)
    {
        place(Json(std::forward<T>(value)));
        return true;
    }

    bool open(Json value)
    {
        if (m_open.size() >= size_t(kJsonDepth))
            return fail(u"too deep");
        m_open.push_back(place(std::move(value)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    Json m_root;
    std::vector<Json *> m_open;   // valid: the parent of an open value does not grow before it is closed
    Json *m_member = nullptr;
    QString m_problem;
};

}

Result<Json> parsedJson(QByteArrayView bytes)
{
    // The parser takes a zero byte for the end and looks at nothing behind it.
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return Error{Code::Invalid, QStringLiteral("no JSON at byte %1").arg(zero + 1)};
    StrictBuilder builder;
    if (Json::sax_parse(bytes.begin(), bytes.end(), &builder, Json::input_format_t::json, true))
        return builder.take();
    return Error{Code::Invalid, builder.problem()};
}

bool looksLikeWebPage(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).trimmed();
    return start.startsWith('<');
}

}
