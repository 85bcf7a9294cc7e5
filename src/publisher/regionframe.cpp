// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/regionframe.h"

#include "base/text.h"
#include "publisher/cellcheck.h"
#include "publisher/cellvalues.h"
#include "publisher/findingtext.h"
#include "publisher/sheetcheck.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace paraply {

namespace {

Result<Table> readTable(Sheet sheet, const QString &folder, FileOps &files, Findings &findings)
{
    const QString path = folder + u'/' + textOf(formatOf(sheet).file);
    if (sheet != Sheet::Region && sheet != Sheet::Municipalities && !files.exists(path))
        return Table(sheet, true);
    const auto bytes = files.read(path, kSheetBytes);
    if (!bytes)
        return bytes.error();
    Table table(sheet, *bytes, findings);
    checkCells(table, findings);
    checkKeys(table, findings);
    if (sheet == Sheet::Region)
        checkRegion(table, findings);
    return table;
}

QString cellOf(const Table &table, size_t row, std::string_view column)
{
    return textOf(table.cell(row, table.format()[column]));
}

Position positionOf(const Table &table, size_t row)
{
    const auto degrees = [&](std::string_view column) { return degreesFrom(table.cell(row, table.format()[column])).value_or(0); };
    return {degrees("latitude"), degrees("longitude")};
}

}

Result<RegionFrame> RegionFrame::read(const QString &folder, FileOps &files)
{
    Findings findings;
    std::vector<Table> tables;
    for (const Sheet sheet : {Sheet::Region, Sheet::Municipalities, Sheet::Localities, Sheet::Topics}) {
        auto table = readTable(sheet, folder, files, findings);
        if (!table)
            return table.error();
        tables.push_back(std::move(*table));
    }
    if (findings.errors() > 0) {
        const Finding &first = findings.kept().front();
        return Error {Code::Invalid, placeText(first, FindingLanguage::English) + QStringLiteral(": ") + textOf(first, FindingLanguage::English).message};
    }
    RegionFrame frame;
    frame.m_name = cellOf(tables[0], 0, "name");
    frame.m_foldedName = folded(frame.m_name);
    frame.m_date = cellOf(tables[0], 0, "data_date");
    frame.m_language = cellOf(tables[0], 0, "languages").section(u';', 0, 0).trimmed();
    frame.m_box = boxOf(tables[0]).value_or(Box {});
    for (size_t row = 0; row < tables[1].size(); ++row) {
        const QString name = cellOf(tables[1], row, "name");
        frame.m_municipalities.append(name);
        frame.m_seats.push_back({name, name, positionOf(tables[1], row)});
        frame.m_directions.push_back(directionOf(frame.m_seats.back().position));
        for (const std::string_view column : {"name", "formal_name", "code"})
            frame.m_words.insert(folded(cellOf(tables[1], row, column)), name);
    }
    frame.m_words.remove(QString());
    for (size_t row = 0; row < tables[2].size(); ++row) {
        const QString name = cellOf(tables[2], row, "name");
        frame.m_localities[folded(name)].push_back({name, cellOf(tables[2], row, "municipality"), positionOf(tables[2], row)});
    }
    for (size_t row = 0; row < tables[3].size(); ++row) {
        for (const std::string_view column : {"id", "name"})
            frame.m_topics.insert(folded(cellOf(tables[3], row, column)), cellOf(tables[3], row, "id"));
    }
    return frame;
}

QString RegionFrame::municipality(QStringView word) const
{
    QString asked = folded(word.trimmed());
    if (const auto known = m_words.constFind(asked); known != m_words.constEnd())
        return *known;
    for (const QString &ending : {QStringLiteral(" kommun"), QStringLiteral(" municipality")}) {
        if (asked.endsWith(ending))
            asked.chop(ending.size());
    }
    if (const auto known = m_words.constFind(asked); known != m_words.constEnd())
        return *known;
    return asked.endsWith(u's') ? m_words.value(asked.chopped(1)) : QString();
}

bool RegionFrame::isRegion(QStringView word) const
{
    return folded(word.trimmed()) == m_foldedName;
}

bool RegionFrame::isCountry(QStringView word)
{
    static const QStringList names {QStringLiteral("sverige"), QStringLiteral("sweden"), QStringLiteral("hela sverige"), QStringLiteral("hela landet"),
                                    QStringLiteral("nationwide"), QStringLiteral("national"), QStringLiteral("se")};
    return names.contains(folded(word.trimmed()));
}

std::optional<RegionFrame::Spot> RegionFrame::locality(QStringView name, const QString &municipality) const
{
    std::optional<Spot> found;
    for (const Spot &spot : m_localities.value(folded(name.trimmed()))) {
        if (!municipality.isEmpty() && spot.municipality != municipality)
            continue;
        if (found)
            return std::nullopt;
        found = spot;
    }
    return found;
}

RegionFrame::Direction RegionFrame::directionOf(Position position)
{
    constexpr double kRadian = std::numbers::pi / 180;
    const double north = position.latitude * kRadian, east = position.longitude * kRadian;
    return {std::cos(north) * std::cos(east), std::cos(north) * std::sin(east), std::sin(north)};
}

QString RegionFrame::nearestMunicipality(Position position) const
{
    // Who is nearest the straight way is nearest along the ground; only those that rounding leaves open, a hair apart, are measured.
    constexpr double kHair = 1 + 1e-6, kNothing = 1e-20;
    const Direction here = directionOf(position);
    std::vector<double> straight(m_directions.size());   // squared, the earth's radius being one
    std::ranges::transform(m_directions, straight.begin(), [here](const Direction &seat) {
        const double x = here[0] - seat[0], y = here[1] - seat[1], z = here[2] - seat[2];
        return x * x + y * y + z * z;
    });
    const double open = straight.empty() ? 0 : *std::ranges::min_element(straight) * kHair + kNothing;
    QString best;
    double least = 0;
    for (size_t i = 0; i < m_seats.size(); ++i) {
        if (straight[i] > open)
            continue;
        const double metres = distanceMetres(position, m_seats[i].position);
        if (best.isEmpty() || metres < least) {
            best = m_seats[i].name;
            least = metres;
        }
    }
    return best;
}

QString RegionFrame::topic(QStringView word) const
{
    return word.trimmed().isEmpty() ? QString() : m_topics.value(folded(word.trimmed()));
}

}
