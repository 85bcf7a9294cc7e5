// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/recordbytes.h"

#include "publisher/bytepacking.h"

namespace paraply {

namespace {

QString unpackedName(QByteArrayView &bytes, const NameNumbers &names)
{
    const auto number = unpacked<quint32>(bytes);
    return number == NameNumbers::kNone ? unpackedText(bytes) : names.at(number);
}

}

void RecordBytes::packName(const QString &name, NameNumbers &names)
{
    const quint32 number = names.taken(name);
    pack(m_packed, number);
    if (number == NameNumbers::kNone)
        packText(m_packed, name);
}

QByteArrayView RecordBytes::packed(const StagedRecord &record)
{
    m_packed.clear();
    pack(m_packed, quint8(record.table));
    pack(m_packed, record.parent);
    pack(m_packed, record.origin.row);
    packName(record.origin.file, m_files);
    packName(record.origin.path, m_paths);
    pack(m_packed, quint32(record.fields.size()));
    for (const auto &[name, value] : record.fields) {
        packName(name, m_fields);
        packText(m_packed, value);
    }
    return {m_packed.data(), qsizetype(m_packed.size())};
}

StagedRecord RecordBytes::unpacked(QByteArrayView bytes) const
{
    StagedRecord record;
    record.table = HsdsTable(paraply::unpacked<quint8>(bytes));
    record.parent = paraply::unpacked<qint64>(bytes);
    record.origin.row = paraply::unpacked<qint64>(bytes);
    record.origin.file = unpackedName(bytes, m_files);
    record.origin.path = unpackedName(bytes, m_paths);
    record.fields.reserve(paraply::unpacked<quint32>(bytes));
    while (!bytes.isEmpty()) {
        QString name = unpackedName(bytes, m_fields);
        record.fields.append(std::move(name), unpackedText(bytes));
    }
    return record;
}

}
