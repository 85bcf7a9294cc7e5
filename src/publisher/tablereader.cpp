// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/tablereader.h"

#include "publisher/outpostsheet.h"
#include "publisher/textflow.h"

#include <algorithm>

namespace paraply {

namespace {

QString folded(const QString &name)
{
    QString result = name.toLower();
    return result.replace(u' ', u'_').replace(u'-', u'_');
}

/// Before 3, one table held terms and vocabularies; it has the name of today's vocabularies.
bool isOldTaxonomy(const ForeignTable &table, const ForeignRow &header)
{
    if (table.table != HsdsTable::Taxonomy)
        return false;
    return std::any_of(header.cells.begin(), header.cells.end(), [](std::string_view cell) {
        const QString name = folded(textOf(cell).trimmed());
        return name == QLatin1String("parent_id") || name == QLatin1String("parent_name") || name == QLatin1String("vocabulary");
    });
}

bool hasColumn(const ForeignRow &header, QLatin1String name)
{
    return std::any_of(header.cells.begin(), header.cells.end(), [&](std::string_view cell) { return folded(textOf(cell).trimmed()) == name; });
}

bool isFilled(std::string_view cell)
{
    return cell.find_first_not_of(" \t\r\n") != cell.npos;
}

}

TableReader::Heading TableReader::read(const QString &file, ByteFlow bytes, std::optional<ForeignTable> table)
{
    const auto text = std::make_shared<TextFlow>(m_intake, std::move(bytes), file, table ? nameOf(table->table) : file);
    ForeignCsv csv([text] { return text->next(); });
    const auto header = csv.next();
    if (!header)
        return table ? Heading::Table : Heading::Unknown;
    const Origin origin {file, header->row, {}};
    if (hasColumn(*header, QLatin1String("import_id"))) {
        OutpostSheet sheet(m_intake);
        const Columns named = columns(*header, {HsdsTable::Service, TableDialect::Plain, false, {}}, origin);
        readRows(csv, named, file, QString::fromLatin1(OutpostSheet::kTable),
                 [&](RecordFields fields, const Origin &at) { sheet.read(std::move(fields), at); });
        return Heading::OutpostSheet;
    }
    if (table && isOldTaxonomy(*table, *header))
        table = ForeignTable {HsdsTable::TaxonomyTerm, TableDialect::OldTaxonomy, true, {}};
    const Columns named = table ? columns(*header, *table, origin) : Columns();
    if (!table || named.known == 0) {
        setAsideAll(csv, file);
        return Heading::Unknown;
    }
    const QString name = table->shape == TableDialect::Eligibility ? QStringLiteral("eligibility") : nameOf(table->table);
    readRows(csv, named, file, name, [&](RecordFields fields, const Origin &at) { stage(std::move(fields), *table, at); });
    return Heading::Table;
}

void TableReader::setAsideAll(ForeignCsv &csv, const QString &file)
{
    qint64 rows = 0;
    while (csv.next())
        ++rows;
    m_intake.setAside(QStringLiteral("unknown_table"), file, {file, 0, {}}, {}, QString::number(rows), rows);
}

namespace {

/// A cell of our own sheets; and Outpost shows no contact that is not said to be shown.
bool saysByBeingEmpty(const QString &column)
{
    return column.startsWith(QLatin1String("paraply_")) || column == QLatin1String("contact_visible");
}

}

TableReader::Columns TableReader::columns(const ForeignRow &header, const ForeignTable &table, const Origin &origin)
{
    const HsdsFormat &format = formatOf(table.table);
    Columns columns;
    for (const std::string_view cell : header.cells) {
        const QString raw = textOf(cell).trimmed(), plain = folded(raw);
        const bool isOfTable = format.field(plain.toStdString()) != nullptr;
        const QString name = isOfTable || plain.endsWith(QLatin1String("_id")) || table.shape != TableDialect::Plain ? plain : raw;
        const bool isAgain = !name.isEmpty() && std::find(columns.names.begin(), columns.names.end(), name) != columns.names.end();
        if (isAgain)
            m_intake.tell(QStringLiteral("repeated_column"), IntakeAction::LeftOut, nameOf(table.table), origin, name);
        columns.known += isOfTable || table.shape != TableDialect::Plain ? 1 : 0;
        columns.names.push_back(isAgain ? QString() : name);
        columns.saysByBeingEmpty.push_back(saysByBeingEmpty(columns.names.back()));
        if (!columns.names.back().isEmpty())
            columns.order.push_back(columns.names.size() - 1);
    }
    std::ranges::sort(columns.order, {}, [&columns](size_t i) -> const QString & { return columns.names[i]; });
    return columns;
}

bool TableReader::isReadable(const ForeignRow &row, const Columns &columns, const QString &table, const Origin &origin)
{
    if (row.isBroken) {
        m_intake.setAside(QStringLiteral("unclosed_quote"), table, origin, {}, textOf(row.cells.front()));
        return false;
    }
    // Cells beyond the headings: a text with the separator in it was not quoted, and everything behind it stands under the wrong heading.
    for (size_t i = columns.names.size(); i < row.cells.size(); ++i) {
        if (isFilled(row.cells[i])) {
            m_intake.setAside(QStringLiteral("extra_cells"), table, origin, {}, QStringLiteral("%1/%2").arg(row.cells.size()).arg(columns.names.size()));
            return false;
        }
    }
    if (row.cells.size() < columns.names.size()) {
        m_intake.tell(QStringLiteral("missing_cells"), IntakeAction::Kept, table, origin, {},
                      QStringLiteral("%1/%2").arg(row.cells.size()).arg(columns.names.size()));
    }
    if (row.hasStrayQuote)
        m_intake.tell(QStringLiteral("stray_quote"), IntakeAction::Kept, table, origin, {}, textOf(row.cells.front()));
    return true;
}

/// What stands in the row; an empty cell only where that says something.
RecordFields TableReader::fields(const ForeignRow &row, const Columns &columns) const
{
    RecordFields fields;
    fields.reserve(columns.order.size());
    for (const size_t i : columns.order) {
        const std::string_view cell = i < row.cells.size() ? row.cells[i] : std::string_view();
        if (!cell.empty() || (i < row.cells.size() && columns.saysByBeingEmpty[i]))
            fields.append(columns.names[i], textOf(cell));
    }
    return fields;
}

void TableReader::readRows(ForeignCsv &csv, const Columns &columns, const QString &file, const QString &table,
                           const std::function<void(RecordFields, const Origin &)> &take)
{
    bool toldUnnamed = false;
    while (const auto row = csv.next()) {
        const Origin origin {file, row->row, {}};
        if (!isReadable(*row, columns, table, origin))
            continue;
        for (size_t i = 0; i < std::min(row->cells.size(), columns.names.size()) && !toldUnnamed; ++i) {
            toldUnnamed = columns.names[i].isEmpty() && isFilled(row->cells[i]);
            if (toldUnnamed)
                m_intake.tell(QStringLiteral("unnamed_column"), IntakeAction::LeftOut, table, origin, QString::number(i + 1), startOf(textOf(row->cells[i])));
        }
        take(fields(*row, columns), origin);
    }
}

void TableReader::stage(RecordFields fields, const ForeignTable &table, const Origin &origin)
{
    StagedRecord record;
    record.table = table.table;
    record.origin = origin;
    record.fields = std::move(fields);
    if (table.shape == TableDialect::Eligibility)
        return m_shelf.add(record);
    if (table.table == HsdsTable::Service)
        m_shelf.meltInto(record);
    const auto derived = translate(table, record, m_intake);
    m_intake.stage(std::move(record));
    for (const DerivedRow &row : derived) {
        StagedRecord more;
        more.table = row.table;
        more.origin = origin;
        more.fields = row.fields;
        m_intake.stage(std::move(more));
    }
}

}
