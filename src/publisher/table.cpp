// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/table.h"

#include <algorithm>

namespace paraply {

namespace {

// Combining marks (U+0300-U+036F) begin with these bytes: only then can composing change Latin text. A Mac writes "Örebro" so.
bool mayNeedComposing(const QByteArray &bytes)
{
    return bytes.contains('\xCC') || bytes.contains('\xCD');
}

QStringList columnNames(const SheetFormat &format)
{
    QStringList names;
    for (const SheetColumn &column : format.columns)
        names.push_back(textOf(column.name));
    return names;
}

}

QByteArray composed(const QByteArray &bytes)
{
    if (!mayNeedComposing(bytes) || malformedUtf8({bytes.constData(), size_t(bytes.size())}))
        return bytes;
    return QString::fromUtf8(bytes).normalized(QString::NormalizationForm_C).toUtf8();
}

Finding findingOf(const CsvProblem &problem, const QString &file)
{
    using enum CsvProblem::What;
    const auto reason = [&] {
        switch (problem.what) {
        case Spreadsheet: return QStringLiteral("spreadsheet");
        case Utf16: return QStringLiteral("utf16");
        case NotUtf8: return QStringLiteral("not_utf8");
        case NulByte: return QStringLiteral("nul_byte");
        case StrayQuote: return QStringLiteral("stray_quote");
        case OpenQuote: return QStringLiteral("open_quote");
        case BareReturn: return QStringLiteral("bare_return");
        case CellTooLong: return QStringLiteral("cell_too_long");
        case TooManyColumns: break;
        }
        return QStringLiteral("too_many_columns");
    }();
    const bool encoding = problem.what == Spreadsheet || problem.what == Utf16 || problem.what == NotUtf8;
    QString column;
    if (problem.column > 0)
        column = QString::number(problem.column);
    return {encoding ? Fault::BadEncoding : Fault::BadCsv, file, problem.row, column, {reason}};
}

Table::Table(Sheet sheet, const QByteArray &bytes, Findings &findings)
    : m_format(&formatOf(sheet)), m_reader(std::make_unique<CsvReader>(composed(bytes)))
{
    const auto header = m_reader->next();
    if (header) {
        const std::vector<int> places = readHeader(*header, findings);
        while (const auto row = m_reader->next())
            takeRow(*row, places, findings);
    }
    if (m_reader->problem())
        findings.add(findingOf(*m_reader->problem(), file()));
    else if (!header)
        findings.add({Fault::MissingColumn, file(), 1, {}, {columnNames(*m_format).join(u", ")}});
    m_whole = m_whole && header && !m_reader->problem();
}

Table::Table(Sheet sheet, std::vector<std::string_view> cells) : m_format(&formatOf(sheet)), m_cells(std::move(cells)), m_rows {2}
{
    Q_ASSERT(m_cells.size() == m_format->columns.size());
}

std::vector<int> Table::readHeader(const CsvRow &header, Findings &findings)
{
    std::vector<int> places;
    std::vector<bool> seen(m_format->columns.size());
    for (size_t i = 0; i < header.cells.size(); ++i) {
        const auto known = std::find_if(m_format->columns.begin(), m_format->columns.end(),
                                        [&](const SheetColumn &column) { return column.name == header.cells[i]; });
        const QString name = textOf(header.cells[i]);
        int place = -1;
        if (known == m_format->columns.end()) {
            const QStringList names = columnNames(*m_format);
            // A name over an empty column is a slip; an empty name over an empty column is what spreadsheets leave behind.
            if (!name.isEmpty())
                findings.add({Fault::UnknownColumn, file(), header.row, name, {name, nearest(name, names), names.join(u", ")}});
        } else if (place = int(known - m_format->columns.begin()); seen[size_t(place)]) {
            findings.add({Fault::RepeatedColumn, file(), header.row, name, {name}});
            place = -1;
        } else {
            seen[size_t(place)] = true;
        }
        places.push_back(place);
    }
    for (size_t i = 0; i < seen.size(); ++i) {
        if (seen[i] || !m_format->columns[i].required)
            continue;
        m_whole = false;
        findings.add({Fault::MissingColumn, file(), header.row, textOf(m_format->columns[i].name), {textOf(m_format->columns[i].name)}});
    }
    return places;
}

void Table::takeRow(const CsvRow &row, const std::vector<int> &places, Findings &findings)
{
    const size_t begin = m_cells.size();
    m_cells.resize(begin + m_format->columns.size());
    m_rows.push_back(row.row);
    for (size_t i = 0; i < row.cells.size() && i < places.size(); ++i) {
        if (places[i] >= 0)
            m_cells[begin + size_t(places[i])] = row.cells[i];
    }
    const bool surplus = row.cells.size() > places.size()
        && std::any_of(row.cells.begin() + std::ptrdiff_t(places.size()), row.cells.end(), [](std::string_view cell) { return !cell.empty(); });
    if (surplus || row.cells.size() < places.size()) {
        findings.add({Fault::CellCount, file(), row.row, {}, {QString::number(row.cells.size()), QString::number(places.size())}});
    }
}

Finding Table::at(Fault fault, size_t row, int column, QStringList parameters) const
{
    const QString name = column < 0 ? QString() : textOf(m_format->columns[size_t(column)].name);
    return {fault, file(), m_rows[row], name, std::move(parameters)};
}

std::vector<std::string_view> itemsOf(std::string_view cell)
{
    std::vector<std::string_view> items;
    while (!cell.empty()) {
        const size_t end = std::min(cell.find(';'), cell.size());
        std::string_view item = cell.substr(0, end);
        while (!item.empty() && item.front() == ' ')
            item.remove_prefix(1);
        while (!item.empty() && item.back() == ' ')
            item.remove_suffix(1);
        if (!item.empty())
            items.push_back(item);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return items;
}

namespace {

// Optimal string alignment distance, case folded; words are short (columns, codes, names).
int distance(const QString &a, const QString &b)
{
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> before(width), above(width), current(width);
    for (size_t j = 0; j < width; ++j)
        above[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const qsizetype k = qsizetype(j);
            const int cost = a[i - 1] == b[k - 1] ? 0 : 1;
            current[j] = std::min({above[j] + 1, current[j - 1] + 1, above[j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                current[j] = std::min(current[j], before[j - 2] + 1);
        }
        before = std::exchange(above, current);
    }
    return above.back();
}

}

QString nearest(QStringView word, const QStringList &choices)
{
    constexpr int kLongest = 60;
    const QString asked = word.toString().toLower();
    if (asked.isEmpty() || asked.size() > kLongest)
        return {};
    QString best;
    int bestDistance = int(std::max<qsizetype>(1, asked.size() / 3)) + 1;
    for (const QString &choice : choices) {
        const QString candidate = choice.toLower();
        const bool whole = asked.size() >= 3 && (candidate.startsWith(asked) || asked.startsWith(candidate));
        const int between = whole ? 1 : distance(asked, candidate);
        if (between < bestDistance) {
            best = choice;
            bestDistance = between;
        }
    }
    return best;
}

}
