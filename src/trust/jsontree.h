// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <nlohmann/json.hpp>

#include <deque>
#include <vector>

namespace paraply {

/// Builds a value from what nlohmann's parser tells, and stops it where values lie in each other deeper than `depth`. How strict it is otherwise
/// is for `Rules` to say: `scalar(value)` and `real(value, written)` make a value of a scalar, and `dropsSecond(name)` whether a member whose name was
/// there already is passed over; else it stops there too. Each byte is looked at once. Single thread.
template <typename Rules>
class JsonTree {
public:
    using Json = nlohmann::json;

    JsonTree(size_t depth, Rules rules) : m_rules(std::move(rules)), m_depth(depth) { }

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(m_rules.scalar(value)); }
    bool number_integer(Json::number_integer_t value) { return add(m_rules.scalar(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(m_rules.scalar(value)); }
    bool number_float(Json::number_float_t value, const std::string &written) { return add(m_rules.real(value, written)); }
    bool string(std::string &value) { return add(std::move(value)); }
    bool binary(Json::binary_t &) { return fail(QStringLiteral("binary value")); }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string &name)
    {
        const auto [member, isNew] = m_open.back()->emplace(name, nullptr);
        if (isNew)
            m_member = &*member;
        else if (m_rules.dropsSecond(name))
            m_member = &m_dropped.emplace_back();
        else
            return fail(QStringLiteral("a name stands twice in one object"));
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        return fail(QStringLiteral("no JSON at byte %1").arg(position));
    }

    /// After the parser has ended well; else `problem` says why not.
    Json take() { return std::move(m_root); }
    Rules &rules() { return m_rules; }
    const QString &problem() const { return m_problem; }

private:
    bool fail(const QString &what)
    {
        m_problem = what;
        return false;
    }

    template <typename T>
    bool add(T &&value)
    {
        place(Json(std::forward<T>(value)));
        return true;
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

    bool open(Json value)
    {
        if (m_open.size() >= m_depth)
            return fail(QStringLiteral("too deep"));
        m_open.push_back(place(std::move(value)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    Rules m_rules;
    size_t m_depth;
    Json m_root;
    std::deque<Json> m_dropped;   // a place for each: one may lie inside another
    std::vector<Json *> m_open;   // valid: the parent of an open value does not grow before it is closed
    Json *m_member = nullptr;
    QString m_problem;
};

}
