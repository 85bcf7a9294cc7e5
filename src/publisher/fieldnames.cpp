// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/fieldnames.h"

#include <QtEndian>

#include <array>

namespace paraply {

namespace {

void appendNumber(std::string &bytes, quint32 number)
{
    std::array<char, sizeof number> raw {};
    qToLittleEndian(number, raw.data());
    bytes.append(raw.data(), raw.size());
}

void appendText(std::string &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    appendNumber(bytes, quint32(utf8.size()));
    bytes.append(utf8.constData(), size_t(utf8.size()));
}

quint32 takeNumber(QByteArrayView &bytes)
{
    const auto number = qFromLittleEndian<quint32>(bytes.data());
    bytes = bytes.sliced(sizeof number);
    return number;
}

QString takeText(QByteArrayView &bytes)
{
    const auto length = qsizetype(takeNumber(bytes));
    const QString text = QString::fromUtf8(bytes.first(length));
    bytes = bytes.sliced(length);
    return text;
}

}

quint32 FieldNames::taken(const QString &name)
{
    const quint32 number = known(name);
    if (number != kNone || isFull())
        return number;
    m_names.push_back(name);
    return *m_numbers.insert(name, quint32(m_names.size() - 1));
}

QByteArrayView FieldNames::packed(const std::map<QString, QString> &fields)
{
    m_packed.clear();
    for (const auto &[name, value] : fields) {
        const quint32 number = taken(name);
        appendNumber(m_packed, number);
        if (number == kNone)
            appendText(m_packed, name);
        appendText(m_packed, value);
    }
    return {m_packed.data(), qsizetype(m_packed.size())};
}

std::map<QString, QString> FieldNames::unpacked(QByteArrayView bytes) const
{
    std::map<QString, QString> fields;
    while (!bytes.isEmpty()) {
        const quint32 number = takeNumber(bytes);
        QString name = number == kNone ? takeText(bytes) : m_names[number];
        fields.emplace_hint(fields.end(), std::move(name), takeText(bytes));
    }
    return fields;
}

}
