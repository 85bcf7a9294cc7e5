// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/cataloguewriter.h"

#include "storage/statement.h"

#include <algorithm>

namespace paraply {

namespace {

void writePublications(const Table &table, Connection &catalogue)
{
    Statement insert(catalogue, "INSERT INTO publication VALUES (?,?,?,?,?,?,?,?,?,?)");
    for (const size_t i : rowsInOrder(table, {"id"})) {
        const CheckedRow row(table, i);
        insert.bind(row.text("id"), row.text("title"), row.text("year"), row.text("publisher"), row.textOrNull("series"), row.text("about"),
                    row.textOrNull("url"), row.textOrNull("read"), row.textOrNull("confidence"), row.textOrNull("note"));
        insert.run();
    }
}

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void writePages(const Sheets &sheets, Connection &catalogue)
{
    const auto languages = itemsOf(CheckedRow(sheets[Sheet::Region], 0).cell("languages"));
    const QString first = textOf(languages.front());
    Statement page(catalogue, "INSERT INTO page VALUES (?,?,?,?,?,?,?)");
    Statement topic(catalogue, "INSERT OR IGNORE INTO page_topic VALUES (?,?)");
    Statement text(catalogue, "INSERT INTO page_text VALUES (?,?,?,?,?,?)");
    for (const PageFile &file : sheets.pages) {
        if (file.language != first)
            continue;
        page.bind(file.id, file.section, file.order, file.article, file.source, orNull(file.sourceUrl), file.sourceDate).run();
        QStringList topics = file.topics;
        topics.sort();
        for (const QString &id : topics)
            topic.bind(file.id, id).run();
    }
    for (const PageFile &file : sheets.pages) {
        const QString state = file.state.isEmpty() ? QStringLiteral("person") : file.state;
        text.bind(file.id, file.language, file.title, file.summary, file.body, state).run();
    }
}

void writeQuotations(const Table &table, Connection &catalogue)
{
    Statement insert(catalogue, "INSERT INTO quotation VALUES (?,?,?,?,?,?,?,?)");
    for (const size_t i : rowsInOrder(table, {"page", "language", "part"})) {
        const CheckedRow row(table, i);
        insert.bind(row.text("page"), row.text("language"), row.count("part"), row.text("text"), row.text("source"),
                    row.textOrNull("source_url"), row.text("source_date"), row.textOrNull("note"));
        insert.run();
    }
}

void writeNotes(const Table &table, Connection &catalogue)
{
    Statement insert(catalogue, "INSERT INTO municipality_note VALUES (?,?,?,?,?,?,?)");
    for (const size_t i : rowsInOrder(table, {"id"})) {
        const CheckedRow row(table, i);
        insert.bind(row.text("id"), row.text("municipality"), row.text("type"), row.text("text"), row.text("source"),
                    row.textOrNull("source_url"), row.text("date"));
        insert.run();
    }
}

void writePopulation(const Table &table, Connection &catalogue)
{
    Statement insert(catalogue, "INSERT INTO population VALUES (?,?,?,?,?,?)");
    for (const size_t i : rowsInOrder(table, {"municipality", "min_age_months", "max_age_months"})) {
        const CheckedRow row(table, i);
        insert.bind(row.text("municipality"), row.count("min_age_months"), row.count("max_age_months"), row.count("population"),
                    row.text("date"), row.text("source"));
        insert.run();
    }
}

void writeTranslations(const Table &table, Connection &catalogue)
{
    Statement insert(catalogue, "INSERT INTO translation VALUES (?,?,?,?,?,?,?)");
    for (const size_t i : rowsInOrder(table, {"entity", "id", "field", "language"})) {
        const CheckedRow row(table, i);
        insert.bind(row.text("entity"), row.text("id"), row.text("field"), row.text("language"), row.text("text"), row.text("state"),
                    row.text("source_digest"));
        insert.run();
    }
}

}

void writeReading(const Sheets &sheets, Connection &catalogue)
{
    writePublications(sheets[Sheet::Publications], catalogue);
    writePages(sheets, catalogue);
    writeQuotations(sheets[Sheet::Quotations], catalogue);
    writeNotes(sheets[Sheet::MunicipalityNotes], catalogue);
    writePopulation(sheets[Sheet::Population], catalogue);
    writeTranslations(sheets[Sheet::Translations], catalogue);
}

}
