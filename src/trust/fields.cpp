// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "trust/fields.h"

#include "trust/canonicaljson.h"
#include "trust/json.h"

#include <QSet>

#include <limits>

namespace paraply {
namespace {

using Json = nlohmann::json;

constexpr qint64 kMostInteger = std::numeric_limits<qint64>::max() - 1;   // a next version must still be one

bool isHex(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char letter) { return std::isxdigit(static_cast<unsigned char>(letter)) != 0; });
}

QString textOf(const Json &value)
{
    return QString::fromStdString(value.get_ref<const std::string &>());
}

/// 4.3: written to the specification's major version 1, minor and patch free, as semantic versions are.
bool isOurMajorVersion(const QString &version)
{
    const QStringList parts = version.section(u'-', 0, 0).section(u'+', 0, 0).split(u'.');
    const auto isNumber = [](const QString &part) {
        return !part.isEmpty() && std::all_of(part.cbegin(), part.cend(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    };
    return (parts.size() == 2 || parts.size() == 3) && parts.first() == u"1" && std::all_of(parts.cbegin(), parts.cend(), isNumber);
}

QByteArray signatureBytes(const QString &hex)
{
    const QByteArray digits = hex.toLatin1();
    return digits.size() % 2 == 0 && isHex(digits) ? QByteArray::fromHex(digits) : QByteArray();
}

Envelope envelopeOf(const Fields &document)
{
    Envelope envelope;
    QSet<QString> ids;
    for (const Json &element : document.array("signatures")) {
        const Fields signature(element, QStringLiteral("signatures"));
        envelope.signatures.push_back({signature.text("keyid"), signatureBytes(signature.text("sig"))});
        if (ids.contains(envelope.signatures.back().keyId))
            document.fail("signatures", QStringLiteral("holds two signatures of one key id"));
        ids.insert(envelope.signatures.back().keyId);
    }
    auto message = canonicalJson(document.value("signed"));
    if (!message)
        document.fail("signed", message.error().detail);
    envelope.message = std::move(message).value();
    return envelope;
}

}

Fields::Fields(const Json &value, QString where) : m_value(value), m_where(std::move(where))
{
    if (!value.is_object())
        throw BrokenRule{m_where + QStringLiteral(" is no object")};
}

void Fields::fail(const char *name, const QString &rule) const
{
    throw BrokenRule{QStringLiteral("%1.%2 %3").arg(m_where, QLatin1String(name), rule)};
}

const Json *Fields::find(const char *name) const
{
    const auto found = m_value.find(name);
    return found == m_value.end() ? nullptr : &*found;
}

const Json &Fields::value(const char *name) const
{
    const Json *found = find(name);
    if (!found)
        fail(name, QStringLiteral("is missing"));
    return *found;
}

Fields Fields::object(const char *name) const
{
    return Fields(value(name), m_where + u'.' + QLatin1String(name));
}

const Json &Fields::array(const char *name) const
{
    const Json &found = value(name);
    if (!found.is_array())
        fail(name, QStringLiteral("is no list"));
    return found;
}

QString Fields::text(const char *name) const
{
    const Json &found = value(name);
    if (!found.is_string())
        fail(name, QStringLiteral("is no text"));
    return textOf(found);
}

qint64 Fields::integer(const char *name, qint64 least) const
{
    const Json &found = value(name);
    // The parser gives what has no sign as unsigned: what is negative is below every `least` of ours.
    if (!found.is_number_unsigned() || found.get<std::uint64_t>() > std::uint64_t(kMostInteger))
        fail(name, QStringLiteral("is no integer in our range"));
    const qint64 number = qint64(found.get<std::uint64_t>());
    if (number < least)
        fail(name, QStringLiteral("is below %1").arg(least));
    return number;
}

bool Fields::flag(const char *name, bool otherwise) const
{
    const Json *found = find(name);
    if (found && !found->is_boolean())
        fail(name, QStringLiteral("is neither true nor false"));
    return found ? found->get<bool>() : otherwise;
}

QDateTime Fields::moment(const char *name) const
{
    const QString written = text(name);
    QDateTime moment = QDateTime::fromString(written, QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    moment.setTimeSpec(Qt::UTC);
    if (!moment.isValid() || moment.toString(Qt::ISODate) != written)
        fail(name, QStringLiteral("is no moment as YYYY-MM-DDTHH:MM:SSZ"));
    return moment;
}

Hashes Fields::hashes(const char *name) const
{
    Hashes hashes;
    for (const auto &[algorithm, digest] : object(name).members().items()) {
        if (!digest.is_string())
            fail(name, QStringLiteral("holds a hash that is no text"));
        const QByteArray hex = QByteArray::fromStdString(digest.get_ref<const std::string &>());
        if (hex.isEmpty() || !isHex(hex))
            fail(name, QStringLiteral("holds a hash that is no hex"));
        hashes.insert(QString::fromStdString(algorithm), hex.toLower());
    }
    if (hashes.isEmpty())
        fail(name, QStringLiteral("is empty"));
    return hashes;
}

QStringList Fields::texts(const char *name) const
{
    QStringList texts;
    for (const Json &element : array(name)) {
        if (!element.is_string())
            fail(name, QStringLiteral("holds what is no text"));
        texts.append(textOf(element));
    }
    return texts;
}

RoleKeys roleKeys(const Fields &fields)
{
    RoleKeys keys{fields.texts("keyids"), int(std::min<qint64>(fields.integer("threshold", 1), std::numeric_limits<int>::max()))};
    keys.keyIds.removeDuplicates();
    return keys;
}

KeyTable keyTable(const Fields &fields, const char *name)
{
    KeyTable table;
    for (const auto &[id, object] : fields.object(name).members().items()) {
        auto key = publicKey(object);
        if (!key)
            fields.fail(name, key.error().detail);
        table.insert(QString::fromStdString(id), std::move(key).value());
    }
    return table;
}

Json openedDocument(QByteArrayView bytes)
{
    auto document = parsedJson(bytes);
    if (!document)
        throw BrokenRule{document.error().detail};
    return std::move(document).value();
}

Fields openedRole(const Json &document, const char *type, RoleState &state)
{
    const Fields whole(document, QStringLiteral("file"));
    Fields fields = whole.object("signed");
    if (fields.text("_type") != QLatin1String(type))
        fields.fail("_type", QStringLiteral("is not \"%1\"").arg(QLatin1String(type)));
    if (!isOurMajorVersion(fields.text("spec_version")))
        fields.fail("spec_version", QStringLiteral("is not 1.x"));
    state.version = fields.integer("version", 1);
    state.expires = fields.moment("expires");
    state.envelope = envelopeOf(whole);
    return fields;
}

}
