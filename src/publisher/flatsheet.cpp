// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/flatsheet.h"

#include "publisher/sheetmapping.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace paraply {

namespace {

constexpr std::array<char, 4> kSeparators = {';', '\t', ',', '|'};
constexpr int kRowsLooked = 30;
constexpr qsizetype kLongestHeading = 200;

// Every piece ends between two characters.
std::function<QByteArray()> piecesOf(const QByteArray &utf8, const QByteArray &before)
{
    constexpr qsizetype kPiece = 1024 * 1024;
    return [utf8, before, at = qsizetype(-1)]() mutable {
        if (at < 0) {
            at = 0;
            if (!before.isEmpty())
                return before;
        }
        qsizetype end = std::min(at + kPiece, utf8.size());
        while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0u) == 0x80u)
            ++end;
        const QByteArray piece = utf8.mid(at, end - at);
        at = end;
        return piece;
    };
}

// The separator that stands in most rows, and of these the one that stands there most often: a title has commas too.
char separatorOf(const QByteArray &utf8)
{
    std::array<int, kSeparators.size()> rows {}, times {}, here {};
    bool quoted = false;
    int lines = 0;
    for (const char c : utf8) {
        if (c == '"')
            quoted = !quoted;
        const auto which = std::ranges::find(kSeparators, c);
        if (!quoted && which != kSeparators.end())
            ++here[size_t(which - kSeparators.begin())];
        if (c != '\n' || quoted)
            continue;
        for (size_t i = 0; i < here.size(); ++i) {
            rows[i] += here[i] > 0;
            times[i] += here[i];
        }
        here.fill(0);
        if (++lines >= kRowsLooked)
            break;
    }
    for (size_t i = 0; i < here.size(); ++i) {
        rows[i] += here[i] > 0;
        times[i] += here[i];
    }
    size_t best = 2;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (std::pair(rows[i], times[i]) > std::pair(rows[best], times[best]))
            best = i;
    }
    return kSeparators[best];
}

QString cellText(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size())).simplified();
}

bool isWord(const QString &cell)
{
    return std::ranges::any_of(cell, [](QChar c) { return c.isLetter(); });
}

}

FlatSheet::Rows::Rows(const QByteArray &utf8, char separator)
    // "sep=;" is how spreadsheets tell each other; it is one row more than the file has.
    : m_csv(std::make_unique<ForeignCsv>(piecesOf(utf8, QByteArray("sep=") + separator + '\n')))
{
}

FlatSheet::Rows::Rows(const FlatSheet &sheet) : Rows(sheet.m_bytes.utf8, sheet.m_separator)
{
    while (const auto row = next()) {
        if (row->row >= sheet.m_headerRow)
            break;
    }
}

std::optional<ForeignRow> FlatSheet::Rows::next()
{
    auto row = m_csv->next();
    if (row)
        --row->row;
    return row;
}

FlatSheet::FlatSheet(QByteArray bytes, int headerRow, char separator) : m_bytes(foreignBytes(std::move(bytes)))
{
    m_separator = separator ? separator : separatorOf(m_bytes.utf8);
    findHeader(headerRow);
}

void FlatSheet::findHeader(int headerRow)
{
    std::vector<ForeignRow> first;
    Rows rows(m_bytes.utf8, m_separator);
    while (first.size() < size_t(kRowsLooked)) {
        auto row = rows.next();
        if (!row)
            break;
        const bool isMark = cellText(row->cells[0]).startsWith(u"sep=") && std::all_of(row->cells.from(1), row->cells.end(), [](std::string_view cell) { return cell.empty(); });
        if (!isMark)
            first.push_back(std::move(*row));
        if (headerRow > 0 && !first.empty() && first.back().row >= headerRow)
            break;
    }
    const auto words = [](const ForeignRow &row) { return std::ranges::count_if(row.cells, [](std::string_view cell) { return isWord(cellText(cell)); }); };
    std::ptrdiff_t most = 0;
    for (const ForeignRow &row : first)
        most = std::max(most, words(row));
    // Headings are words in most columns; a title stands in one.
    const auto isHeader = [&](const ForeignRow &row) { return headerRow > 0 ? row.row == headerRow : words(row) * 10 >= most * 6; };
    const auto found = std::ranges::find_if(first, isHeader);
    if (found == first.end() || most == 0)
        return;
    m_headerRow = found->row;
    QSet<QString> keys;
    for (size_t i = 0; i < found->cells.size(); ++i) {
        QString name = cellText(found->cells[i]).left(kLongestHeading).trimmed();
        const QString place = QStringLiteral("(%1)").arg(i + 1);
        if (name.isEmpty())
            name = place;
        else if (keys.contains(SheetMapping::headingKey(name)))
            name += u' ' + place;
        keys.insert(SheetMapping::headingKey(name));
        m_header << name;
    }
}

}
