// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/hsdstablecheck.h"

#include "publisher/hsdsrules.h"
#include "publisher/table.h"

#include <algorithm>

namespace paraply {

using namespace Qt::StringLiterals;

HsdsTableCheck::HsdsTableCheck(HsdsLedger &ledger, HsdsTable table, const QString &file, ByteFlow bytes)
    : m_ledger(ledger), m_table(table), m_file(file), m_text(std::move(bytes)), m_csv([this] { return m_text.next(); })
{
}

/// A row that cannot be read is there nevertheless: what refers to it is not wrong too.
void HsdsTableCheck::keepId(const ForeignRow &row)
{
    // A line with a quote that is not closed is one cell.
    if (const QString id = cell(row, "id").section(u',', 0, 0); !id.isEmpty())
        m_ledger.addId(m_table, id, {m_file, row.row});
}

void HsdsTableCheck::checkHeader(const ForeignRow &header)
{
    QStringList names, fields;
    for (const HsdsField &field : formatOf(m_table).fields) {
        if (!field.isOurs)
            fields += textOf(field.name);
    }
    for (const std::string_view cell : header.cells) {
        const QString name = textOf(cell).trimmed();
        const HsdsField *field = formatOf(m_table).field(name.toStdString());
        if (names.contains(name)) {
            m_ledger.tell(HsdsFault::RepeatedColumn, {m_file, header.row}, name);
            field = nullptr;
        } else if (!field) {
            m_ledger.tellAdditional(HsdsFault::AdditionalField, textOf(formatOf(m_table).name), {m_file, header.row}, name, nearest(name, fields));
        }
        names += name;
        m_columns.push_back(field);
    }
    for (const HsdsField &field : formatOf(m_table).fields) {
        if (field.need != HsdsNeed::Optional && std::ranges::count(m_columns, &field) == 0)
            m_ledger.tell(HsdsFault::MissingField, {m_file, header.row}, textOf(field.name));
    }
}

QString HsdsTableCheck::cell(const ForeignRow &row, std::string_view field) const
{
    for (size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
        if (m_columns[i] && m_columns[i]->name == field)
            return textOf(row.cells[i]).trimmed();
    }
    return {};
}

void HsdsTableCheck::checkCell(const HsdsField &field, const QString &value, const HsdsPlace &place)
{
    if (value.isEmpty()) {
        if (field.need != HsdsNeed::Optional && m_table != HsdsTable::Metadata)
            m_ledger.tell(HsdsFault::MissingField, place, textOf(field.name));
        return;
    }
    if (!m_ledger.checkValue(field, value.toStdString(), place))
        return;
    if (field.name == "id")
        m_ledger.addId(m_table, value, place);
    else if (field.refers)
        m_ledger.addReference(*field.refers, value, place, textOf(field.name));
}

void HsdsTableCheck::checkRow(const ForeignRow &row)
{
    const HsdsPlace place {m_file, row.row};
    if (row.cells.size() != m_columns.size()) {
        m_ledger.tell(HsdsFault::CellCount, place, {}, {}, {QString::number(row.cells.size()), QString::number(m_columns.size())});
        keepId(row);
        return;
    }
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i])
            checkCell(*m_columns[i], textOf(row.cells[i]).trimmed(), place);
    }
    checkHsdsRules(m_table, [&](std::string_view field) { return cell(row, field); }, place, m_ledger);
    if (m_table == HsdsTable::Attribute && !cell(row, "link_entity").isEmpty())
        m_ledger.checkLink(cell(row, "link_entity"), cell(row, "link_id"), place);
}

void HsdsTableCheck::run()
{
    bool isHeader = true;
    while (const auto row = m_csv.next()) {
        if (!m_ledger.state())
            return;
        if (row->hasStrayQuote || row->isBroken) {
            m_ledger.tell(HsdsFault::BadCsv, {m_file, row->row});
            if (isHeader)
                break;
            keepId(*row);
        } else if (std::exchange(isHeader, false)) {
            checkHeader(*row);
        } else {
            checkRow(*row);
        }
    }
    if (!m_text.isUtf8())
        m_ledger.tell(HsdsFault::NotUtf8, {m_file});
}

}
