// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/sheetcheck.h"

#include "publisher/cellvalues.h"

#include <QTimeZone>

#include <algorithm>

namespace paraply {

std::string_view placeOf(const Table &services, size_t row)
{
    static const int id = services.format()["id"], location = services.format()["location"], latitude = services.format()["latitude"];
    if (!services.cell(row, location).empty())
        return services.cell(row, location);
    return services.cell(row, latitude).empty() ? std::string_view() : services.cell(row, id);
}

std::optional<Box> boxOf(const Table &region)
{
    if (region.size() != 1)
        return std::nullopt;
    const auto side = [&](std::string_view name) { return degreesFrom(region.cell(0, region.format()[name])); };
    const auto south = side("south"), west = side("west"), north = side("north"), east = side("east");
    if (!south || !west || !north || !east || *south >= *north || *west >= *east)
        return std::nullopt;
    if (!Box {-90, -180, 90, 180}.contains({*south, *west}) || !Box {-90, -180, 90, 180}.contains({*north, *east}))
        return std::nullopt;
    return Box {*south, *west, *north, *east};
}

SheetIndex::SheetIndex(const Sheets &sheets) : m_sheets(&sheets)
{
    const auto collect = [&](Sheet sheet, std::string_view column, std::unordered_set<std::string_view> &names) {
        const Table &table = sheets[sheet];
        for (size_t row = 0; row < table.size(); ++row)
            names.insert(table.cell(row, table.format()[column]));
    };
    collect(Sheet::Municipalities, "name", municipalities);
    collect(Sheet::Organizations, "id", organizations);
    collect(Sheet::Topics, "id", topics);
    const Table &table = sheets[Sheet::Services];
    services.reserve(table.size());
    for (size_t row = 0; row < table.size(); ++row) {
        firstRows.push_back(services.emplace(table.cell(row, 0), row).first->second);
        if (const auto place = placeOf(table, row); !place.empty())
            locations.insert(place);
    }
    for (const PageFile &page : sheets.pages)
        pages.insert(page.id.toStdString());
    const Table &region = sheets[Sheet::Region];
    if (region.size() > 0)
        regionName = region.cell(0, region.format()["name"]);
    box = boxOf(region);
}

void checkRegion(const Table &region, Findings &findings)
{
    if (region.size() != 1) {
        if (region.isWhole())
            findings.add({Fault::WrongRowCount, region.file(), 0, {}, {QString::number(region.size())}});
        return;
    }
    const SheetFormat &format = region.format();
    const auto degrees = [&](std::string_view name) { return degreesFrom(region.cell(0, format[name])); };
    if (degrees("south") && degrees("west") && degrees("north") && degrees("east") && !boxOf(region))
        findings.add(region.at(Fault::BadBox, 0, format["south"]));
    const std::string_view zone = region.cell(0, format["time_zone"]);
    if (!zone.empty() && !QTimeZone(QByteArray(zone.data(), qsizetype(zone.size()))).isValid())
        findings.add(region.at(Fault::BadTimeZone, 0, format["time_zone"], {textOf(zone)}));
}

namespace {

/// Tells rows apart by the cells of their key.
class RowKey {
public:
    explicit RowKey(const Table &table) : m_table(&table)
    {
        const SheetFormat &format = table.format();
        for (const std::string_view column : format.key)
            m_columns.push_back(column == "location" && &format == &formatOf(Sheet::Services) ? kPlace : format[column]);
    }

    size_t operator()(size_t row) const
    {
        constexpr size_t kSpread = 31;
        size_t hash = 0;
        for (const int column : m_columns)
            hash = hash * kSpread + std::hash<std::string_view>()(cell(row, column));
        return hash;
    }
    bool operator()(size_t one, size_t other) const
    {
        return std::ranges::all_of(m_columns, [&](int column) { return cell(one, column) == cell(other, column); });
    }

private:
    static constexpr int kPlace = -1;
    std::string_view cell(size_t row, int column) const { return column == kPlace ? placeOf(*m_table, row) : m_table->cell(row, column); }

    const Table *m_table;
    std::vector<int> m_columns;
};

}

void checkKeys(const Table &table, Findings &findings)
{
    const SheetFormat &format = table.format();
    const bool single = format.key.size() == 1;
    const RowKey key(table);
    std::unordered_set<size_t, RowKey, RowKey> seen(table.size(), key, key);
    for (size_t row = 0; row < table.size(); ++row) {
        if (table.cell(row, format[format.key[0]]).empty())
            continue;
        const auto [first, added] = seen.insert(row);
        if (added)
            continue;
        const Fault fault = single || &format == &formatOf(Sheet::Services) ? Fault::DuplicateId : Fault::DuplicateRow;
        const Finding before = table.at(fault, *first, -1);
        findings.add(table.at(fault, row, format[format.key[0]], {textOf(table.cell(row, format[format.key[0]])), QString::number(before.row)}));
    }
    // Municipalities are named by their names elsewhere, so these are keys as well.
    if (&format != &formatOf(Sheet::Municipalities))
        return;
    std::unordered_set<std::string_view> names;
    for (size_t row = 0; row < table.size(); ++row) {
        const std::string_view name = table.cell(row, format["name"]);
        if (!name.empty() && !names.insert(name).second)
            findings.add(table.at(Fault::DuplicateRow, row, format["name"], {textOf(name), {}}));
    }
}

namespace {

// Sorted, so that a suggestion does not depend on the hash's order; nothing where it would cost more than it is worth.
template <typename Set, typename Name>
QStringList namesIn(const Set &set, const Findings &findings, Name name)
{
    constexpr size_t kMost = 2000;
    QStringList texts;
    if (set.size() > kMost || findings.isFull())
        return texts;
    for (const auto &entry : set)
        texts.push_back(textOf(name(entry)));
    texts.sort();
    return texts;
}

constexpr auto kItself = [](std::string_view name) { return name; };
constexpr auto kFirst = [](const auto &entry) { return entry.first; };

class ReferenceCheck {
public:
    ReferenceCheck(const Table &table, const SheetIndex &index, Findings &findings) : m_table(table), m_index(index), m_findings(findings) { }

    void check(size_t row, int column, std::string_view item)
    {
        switch (m_table.format().columns[size_t(column)].refers) {
        case Refers::Nowhere:
            return;
        case Refers::Municipality:
            return checkMunicipality(row, column, item, {});
        case Refers::Area:
            if (item != m_index.regionName && item != kCountryName)
                checkMunicipality(row, column, item, {textOf(m_index.regionName), textOf(kCountryName)});
            return;
        case Refers::Organization:
            return checkId(row, column, item, Sheet::Organizations, m_index.organizations, kItself);
        case Refers::Service:
            return checkId(row, column, item, Sheet::Services, m_index.services, kFirst);
        case Refers::Topic:
            if (!m_index.topics.contains(item) && m_index.isWhole(Sheet::Topics))
                add(Fault::UnknownTopic, row, column, {textOf(item), nearest(textOf(item), namesIn(m_index.topics, m_findings, kItself))});
            return;
        case Refers::Page:
            if (!m_index.pages.contains(std::string(item)))
                add(Fault::DanglingReference, row, column, {textOf(item), QStringLiteral("pages/"), {}});
            return;
        }
    }

    void checkLocation(size_t row, int column)
    {
        if (const std::string_view place = m_table.cell(row, column); !place.empty())
            checkId(row, column, place, Sheet::Services, m_index.locations, kItself);
    }

private:
    void add(Fault fault, size_t row, int column, QStringList parameters)
    {
        m_findings.add(m_table.at(fault, row, column, std::move(parameters)));
    }

    void checkMunicipality(size_t row, int column, std::string_view item, const QStringList &others)
    {
        if (m_index.municipalities.contains(item) || !m_index.isWhole(Sheet::Municipalities))
            return;
        const QStringList names = namesIn(m_index.municipalities, m_findings, kItself) + others;
        add(Fault::UnknownMunicipality, row, column, {textOf(item), nearest(textOf(item), names)});
    }

    template <typename Set, typename Name>
    void checkId(size_t row, int column, std::string_view item, Sheet sheet, const Set &ids, Name name)
    {
        if (ids.find(item) != ids.end() || !m_index.isWhole(sheet))
            return;
        const QString word = textOf(item);
        add(Fault::DanglingReference, row, column, {word, textOf(formatOf(sheet).file), nearest(word, namesIn(ids, m_findings, name))});
    }

    const Table &m_table;
    const SheetIndex &m_index;
    Findings &m_findings;
};

}

void checkReferences(const Table &table, const SheetIndex &index, Findings &findings)
{
    const SheetFormat &format = table.format();
    ReferenceCheck check(table, index, findings);
    for (int column = 0; column < int(format.columns.size()); ++column) {
        if (format.columns[size_t(column)].refers == Refers::Nowhere)
            continue;
        for (size_t row = 0; row < table.size(); ++row) {
            if (format.columns[size_t(column)].type == CellType::IdList) {
                for (const std::string_view item : itemsOf(table.cell(row, column)))
                    check.check(row, column, item);
            } else if (const std::string_view cell = table.cell(row, column); !cell.empty()) {
                check.check(row, column, cell);
            }
        }
    }
    if (&format != &formatOf(Sheet::Sessions))
        return;
    for (size_t row = 0; row < table.size(); ++row)
        check.checkLocation(row, format["location"]);
}

}
