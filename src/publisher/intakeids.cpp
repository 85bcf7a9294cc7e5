// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/intakeids.h"

#include "base/text.h"
#include "publisher/cellvalues.h"
#include "trust/digests.h"

#include <QUuid>

namespace paraply {

namespace {

constexpr int kLongest = 100, kDigest = 16;

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(sha256Of(bytes).left(kDigest / 2).toHex());
}

/// Tells records apart whose fields are not all the same, within this run.
size_t formOf(const RecordFields &fields)
{
    size_t form = 0;
    for (const auto &[name, value] : fields)
        form = qHash(value, qHash(name, form));
    return form;
}

std::string keyOf(HsdsTable table, const QString &id)
{
    std::string key(1, char(table));
    return key += id.toStdString();
}

}

QString IntakeIds::safe(QStringView text)
{
    QString id;
    for (const QChar c : folded(text)) {
        const char16_t letter = c == u'å' || c == u'ä' ? u'a' : c == u'ö' ? u'o' : c.unicode();
        const bool plain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'.' || letter == u'_';
        if (plain)
            id += QChar(letter);
        else if (!id.isEmpty() && id.back() != u'-')
            id += u'-';
    }
    id.truncate(kLongest - kDigest - 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

QString IntakeIds::contentDigest(const StagedRecord &record)
{
    QByteArray bytes;
    for (const auto &[name, value] : record.fields)
        bytes += name.toUtf8() + '\x1f' + value.toUtf8() + '\x1e';
    return digestOf(bytes);
}

QString IntakeIds::claimed(HsdsTable table, const QString &wanted, const QString &origin)
{
    const std::string owner = origin == wanted ? std::string() : origin.toStdString();
    const auto [place, added] = m_owners.emplace(keyOf(table, wanted), owner);
    if (added || place->second == owner)
        return wanted;
    const QString other = wanted.left(kLongest - kDigest - 1) + u'-' + digestOf(origin.toUtf8());
    m_owners.emplace(keyOf(table, other), owner);
    return other;
}

QString IntakeIds::idOf(const StagedRecord &record)
{
    const QString own = record.field(QStringLiteral("paraply_id")), field = QStringLiteral("id"), written = record.field(field);
    if (isId(own.toStdString()))
        return claimed(record.table, own, own);
    if (written.isEmpty()) {
        const QString digest = contentDigest(record);
        const QString id = claimed(record.table, QStringLiteral("x-") + digest, digest);
        m_ledger.tell(record, QStringLiteral("id_missing"), IntakeAction::Repaired, field, {}, id);
        return id;
    }
    if (isId(written.toStdString())) {
        if (QUuid::fromString(written).isNull())
            m_ledger.tell(record, QStringLiteral("id_not_uuid"), IntakeAction::Kept, field, written);
        return claimed(record.table, written, written);
    }
    const QString read = safe(written);
    const QString id = claimed(record.table, read.isEmpty() ? QStringLiteral("x-") + digestOf(written.toUtf8()) : read, written);
    m_ledger.tell(record, QStringLiteral("id_made_safe"), IntakeAction::Repaired, field, written, id);
    return id;
}

IntakeIds::Repeat IntakeIds::repeatOf(const StagedRecord &record)
{
    const QString own = record.field(QStringLiteral("paraply_id")), written = own.isEmpty() ? record.field(QStringLiteral("id")) : own;
    const size_t form = formOf(record.fields);
    const auto [place, added] = m_firsts.emplace(keyOf(record.table, written.isEmpty() ? contentDigest(record) : written), First {record.number, form, record.origin});
    if (added || place->second.number == record.number)
        return {true, true, record.origin};
    return {false, place->second.form == form, place->second.origin};
}

}
