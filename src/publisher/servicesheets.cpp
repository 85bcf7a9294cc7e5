// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/servicesheets.h"

#include "publisher/csv.h"
#include "publisher/table.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr Sheet kSheets[] = {Sheet::Services, Sheet::Sessions, Sheet::Exceptions, Sheet::Catchments, Sheet::Sources, Sheet::Translations};

bool hasSameKey(const SheetRow &a, const SheetRow &b)
{
    return std::ranges::all_of(formatOf(a.sheet()).key, [&](std::string_view column) { return a[column] == b[column]; });
}

void eraseRepeated(std::vector<SheetRow> &rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto again = std::remove_if(rows.begin() + std::ptrdiff_t(i) + 1, rows.end(), [&](const SheetRow &other) { return hasSameKey(rows[i], other); });
        rows.erase(again, rows.end());
    }
}

// Our own descriptions are as they are; what others say beside theirs goes behind it.
void closeDescription(MappingScope &scope, ServiceDraft &draft)
{
    if (draft.paragraphs.isEmpty())
        return;
    const bool isNameOnly = draft.row["description"] == draft.row["name"];
    QString text = isNameOnly ? QString() : draft.row["description"];
    for (const QString &paragraph : draft.paragraphs)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + paragraph;
    if (text.size() > kCellCharacters) {
        scope.ledger.tell(draft.record, QStringLiteral("text_cut"), IntakeAction::Repaired, QStringLiteral("description"), QString::number(text.size()),
                           QString::number(kCellCharacters));
        text.truncate(kCellCharacters - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    draft.row["description"] = text;
}

/// The first row says where a service of ours is at home; where none of its places is there, a row without a place does.
void putHomeFirst(std::vector<SheetRow> &rows, const SheetRow &service)
{
    const auto home = std::ranges::find_if(rows, [&](const SheetRow &row) { return row["municipality"] == service["municipality"]; });
    if (home == rows.end())
        rows.insert(rows.begin(), service);
    else
        std::rotate(rows.begin(), home, home + 1);
}

}

Result<ServiceSheets> ServiceSheets::create(const QString &folder, FileOps &files, RowGate &gate, MappingScope &scope)
{
    ServiceSheets rows(gate, scope);
    for (const Sheet sheet : kSheets) {
        auto writer = SheetWriter::create(sheet, folder, files);
        if (!writer)
            return writer.error();
        rows.m_writers.emplace(sheet, std::move(*writer));
    }
    return rows;
}

std::vector<SheetRow> ServiceSheets::placed(const ServiceDraft &draft) const
{
    if (draft.places.empty())
        return {draft.row};
    std::vector<SheetRow> rows;
    for (const PlaceDraft &place : draft.places) {
        SheetRow row = draft.row;
        if (!place.municipality.isEmpty())
            row["municipality"] = place.municipality;
        row["location"] = place.id;
        row["address"] = place.address;
        row["locality"] = place.locality;
        row["postal_code"] = place.postalCode;
        row["latitude"] = place.latitude;
        row["longitude"] = place.longitude;
        row["coordinate_precision"] = place.precision;
        rows.push_back(std::move(row));
    }
    eraseRepeated(rows);
    if (draft.isOurs)
        putHomeFirst(rows, draft.row);
    return rows;
}

Result<bool> ServiceSheets::put(SheetRow &row, const StagedRecord &record)
{
    if (!m_gate->passes(row, record))
        return false;
    if (const auto added = m_writers.at(row.sheet()).add(row); !added)
        return added.error();
    // They are asked for by translations alone, which few directories have.
    if (m_scope->staging.count(HsdsTable::ParaplyTranslation) > 0 && formatOf(row.sheet()).key[0] == "id")
        m_ids[row.sheet()].insert(row["id"]);
    return true;
}

Result<bool> ServiceSheets::add(ServiceDraft &draft)
{
    closeDescription(*m_scope, draft);
    bool isWritten = false;
    for (SheetRow &row : placed(draft)) {
        const auto added = put(row, draft.record);
        if (!added)
            return added;
        isWritten = isWritten || *added;
    }
    if (!isWritten)
        return false;
    for (auto *rows : {&draft.sessions, &draft.exceptions, &draft.catchments, &draft.sources}) {
        eraseRepeated(*rows);
        for (SheetRow &row : *rows) {
            if (const auto added = put(row, draft.record); !added)
                return added;
        }
    }
    return true;
}

Result<void> ServiceSheets::addCommon(SheetRow row, const StagedRecord &record)
{
    const auto added = put(row, record);
    if (!added)
        return added.error();
    if (*added)
        m_scope->ledger.use(record);
    else
        m_scope->ledger.setAside(record, QStringLiteral("record_refused"));
    return {};
}

Result<void> ServiceSheets::finish()
{
    for (auto &[sheet, writer] : m_writers) {
        const bool mustExist = sheet == Sheet::Services || sheet == Sheet::Sources;
        if (writer.rows() == 0 && !mustExist)
            continue;
        if (const auto finished = writer.finish(); !finished)
            return finished;
    }
    return {};
}

bool ServiceSheets::knows(Sheet sheet, const QString &id) const
{
    const auto ids = m_ids.find(sheet);
    return ids != m_ids.end() && ids->second.contains(id);
}

}
