// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/fieldnames.h"

#include <QtEndian>

#include <cstring>

namespace paraply {

namespace {

// What is packed is read by the same process: numbers and wide characters are as they lie in memory. Most text fits into one byte a character, which
// its length says by an odd number.
constexpr quint32 kWide = 0, kNarrow = 1;

void appendNumber(std::string &bytes, quint32 number)
{
    std::array<char, sizeof number> raw {};
    qToLittleEndian(number, raw.data());
    bytes.append(raw.data(), raw.size());
}

void appendText(std::string &bytes, const QString &text)
{
    const size_t length = size_t(text.size());
    const QChar *const from = text.constData();
    char16_t all = 0;
    for (size_t i = 0; i < length; ++i)
        all |= from[i].unicode();
    constexpr char16_t kLastNarrow = 0xFF;
    if (all > kLastNarrow) {
        appendNumber(bytes, quint32(length) << 1 | kWide);
        bytes.append(reinterpret_cast<const char *>(from), length * sizeof(QChar));
        return;
    }
    appendNumber(bytes, quint32(length) << 1 | kNarrow);
    const size_t at = bytes.size();
    bytes.resize(at + length);
    for (size_t i = 0; i < length; ++i)
        bytes[at + i] = char(from[i].unicode());
}

quint32 takeNumber(QByteArrayView &bytes)
{
    const auto number = qFromLittleEndian<quint32>(bytes.data());
    bytes = bytes.sliced(sizeof number);
    return number;
}

QString takeText(QByteArrayView &bytes)
{
    const quint32 said = takeNumber(bytes);
    const auto length = qsizetype(said >> 1);
    if ((said & 1) == kNarrow) {
        const QString text = QString::fromLatin1(bytes.first(length));
        bytes = bytes.sliced(length);
        return text;
    }
    QString text(length, Qt::Uninitialized);
    const qsizetype size = length * qsizetype(sizeof(QChar));
    std::memcpy(text.data(), bytes.data(), size_t(size));
    bytes = bytes.sliced(size);
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

quint32 FieldNames::numbered(const QString &name)
{
    // That a name is held keeps its piece of memory from becoming another's.
    Met &met = m_met[size_t(reinterpret_cast<quintptr>(name.constData()) / sizeof(quintptr) % m_met.size())];
    if (met.number != kNone && met.name.constData() == name.constData() && met.name.size() == name.size())
        return met.number;
    met = {name, taken(name)};
    return met.number;
}

QByteArrayView FieldNames::packed(const RecordFields &fields)
{
    m_packed.clear();
    appendNumber(m_packed, quint32(fields.size()));
    for (const auto &[name, value] : fields) {
        const quint32 number = numbered(name);
        appendNumber(m_packed, number);
        if (number == kNone)
            appendText(m_packed, name);
        appendText(m_packed, value);
    }
    return {m_packed.data(), qsizetype(m_packed.size())};
}

RecordFields FieldNames::unpacked(QByteArrayView bytes) const
{
    RecordFields fields;
    fields.reserve(takeNumber(bytes));
    while (!bytes.isEmpty()) {
        const quint32 number = takeNumber(bytes);
        QString name = number == kNone ? takeText(bytes) : m_names[number];
        fields.append(std::move(name), takeText(bytes));
    }
    return fields;
}

}
