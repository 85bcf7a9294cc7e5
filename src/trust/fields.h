// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "trust/metadata.h"

#include <nlohmann/json.hpp>

namespace paraply {

/// A rule that the metadata breaks. Thrown and caught within this room: the parsers turn it into an Error.
struct BrokenRule {
    QString what;
};

/// The members of a JSON object as the rules want them. Every reader throws a BrokenRule that names the member.
class Fields {
public:
    /// `where` is for the messages. The value must outlive this.
    Fields(const nlohmann::json &value, QString where);

    const nlohmann::json *find(const char *name) const;
    const nlohmann::json &value(const char *name) const;
    Fields object(const char *name) const;
    const nlohmann::json &array(const char *name) const;
    QString text(const char *name) const;
    /// An integer from `least` up; a number with a fraction or an exponent is none.
    qint64 integer(const char *name, qint64 least) const;
    bool flag(const char *name, bool otherwise) const;
    /// YYYY-MM-DDTHH:MM:SSZ (4.2.3).
    QDateTime moment(const char *name) const;
    /// At least one; hex digits in the values.
    Hashes hashes(const char *name) const;
    QStringList texts(const char *name) const;

    const nlohmann::json &members() const { return m_value; }
    [[noreturn]] void fail(const char *name, const QString &rule) const;

private:
    const nlohmann::json &m_value;
    QString m_where;
};

/// "keyids" and "threshold".
RoleKeys roleKeys(const Fields &fields);
/// Key id to key; an id need not be the hash that the specification computes.
KeyTable keyTable(const Fields &fields, const char *name);
/// The JSON of a file.
nlohmann::json openedDocument(QByteArrayView bytes);
/// Reads the signatures and what every role says of itself; the answer is the signed part. `document` must outlive it.
Fields openedRole(const nlohmann::json &document, const char *type, RoleState &state);

/// The whole file: what it signs is handed to `read` when it is of `type` and of our major version.
template <typename Role>
Result<Role> parsedRole(QByteArrayView bytes, const char *type, void (*read)(const Fields &fields, Role &role))
{
    try {
        const nlohmann::json document = openedDocument(bytes);
        Role role;
        read(openedRole(document, type, role), role);
        return role;
    } catch (const BrokenRule &rule) {
        return Error{Code::Invalid, QStringLiteral("%1: %2").arg(QLatin1String(type), rule.what)};
    }
}

}
