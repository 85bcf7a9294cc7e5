// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/flatcells.h"

#include "base/letters.h"
#include "publisher/csv.h"
#include "publisher/foreigntext.h"

#include <QHash>

#include <algorithm>

namespace paraply {

namespace {

/// Whether there is but one blank between words, and none at the ends.
bool isSimplified(QStringView text)
{
    if (text.isEmpty())
        return true;
    // What else is a blank lies among the controls, in Latin-1, or far beyond.
    constexpr char16_t kFirstFar = 0x1680;
    const std::u16string_view letters(text.utf16(), size_t(text.size()));
    char16_t isOther = 0;
    for (const char16_t c : letters)
        isOther |= isBelow(c, 0x20) | isAmong(c, 0x7F, 0x22) | char16_t(~isBelow(c, kFirstFar));
    for (size_t i = 1; i < letters.size(); ++i)
        isOther |= isSame(letters[i], u' ') & isSame(letters[i - 1], u' ');
    return (isOther & kSaid) == 0 && letters.front() != u' ' && letters.back() != u' ';
}

}

FlatCells::FlatCells(const FlatSheet &sheet, const SheetMapping &mapping, QString file, IntakeLog &log)
    : m_sheet(sheet), m_file(std::move(file)), m_log(log), m_used(size_t(sheet.header().size()))
{
    QHash<QString, int> places;
    for (int i = 0; i < sheet.header().size(); ++i) {
        const QString key = SheetMapping::headingKey(sheet.header()[i]);
        if (!places.contains(key))
            places.insert(key, i);
    }
    for (const MappedColumn &line : mapping.columns()) {
        if (!mappingField(line.field))
            continue;
        const int place = line.column.isEmpty() ? -1 : places.value(SheetMapping::headingKey(line.column), -1);
        if (place < 0 && !line.column.isEmpty())
            continue;
        if (place >= 0)
            m_used[size_t(place)] = true;
        if (line.field == u"private") {
            m_guards.push_back({place, line.rule.isEmpty() ? -1 : places.value(SheetMapping::headingKey(line.rule), -1)});
            continue;
        }
        std::vector<Field> &drawer = m_fields[drawerOf(line.field)];
        if (!linesOf(line.field))
            drawer.push_back({line.field, {}});
        std::ranges::find(drawer, line.field, &Field::name)->lines.push_back({line, place});
    }
}

void FlatCells::setRow(ForeignRow row)
{
    m_row = std::move(row);
    m_texts.assign(m_row.cells.size(), QString());
    m_told.clear();
}

bool FlatCells::hidePrivate()
{
    bool isWholeRow = false;
    for (const Guard &guard : m_guards) {
        const Cell flag {cellAt(guard.flag), m_sheet.header()[guard.flag], {}};
        if (flag.value.isEmpty() || take(flag, foreignTruth(flag.value)) == false)
            continue;
        isWholeRow |= guard.guarded < 0;
        if (cellAt(guard.guarded).isEmpty())
            continue;
        tell(QStringLiteral("private_left_out"), IntakeAction::LeftOut, m_sheet.header()[guard.guarded]);
        m_row.cells.clear(size_t(guard.guarded));
        m_texts[size_t(guard.guarded)].clear();
    }
    return isWholeRow;
}

QString FlatCells::cellAt(int place)
{
    if (place < 0 || size_t(place) >= m_row.cells.size())
        return {};
    QString &text = m_texts[size_t(place)];
    if (const std::string_view cell = m_row.cells[size_t(place)]; text.isNull() && !cell.empty())
        text = QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed();
    return text;
}

QString FlatCells::valueAt(const Mapped &mapped)
{
    if (mapped.place < 0)
        return mapped.line.rule;
    const QString value = cellAt(mapped.place);
    if (value.isEmpty() || !mapped.line.isTable())
        return value;
    const auto translated = mapped.line.translated(value);
    if (!translated && !m_told.contains(mapped.line.column)) {
        m_told.insert(mapped.line.column);
        tell(QStringLiteral("value_not_in_table"), IntakeAction::Kept, mapped.line.column, value);
    }
    return translated.value_or(value);
}

/// Few fields are mapped, and many are asked for, row by row: three letters and the length tell nearly all of them apart.
size_t FlatCells::drawerOf(QStringView field)
{
    const auto letter = [&](qsizetype at) { return size_t(field[at].unicode()); };
    return field.isEmpty() ? 0 : (size_t(field.size()) * 5 + letter(0) + letter(field.size() / 2) * 3 + letter(field.size() - 1) * 7) % std::tuple_size_v<decltype(m_fields)>;
}

const std::vector<FlatCells::Mapped> *FlatCells::linesOf(const QString &field) const
{
    for (const auto &[name, lines] : m_fields[drawerOf(field)]) {
        if (name == field)
            return &lines;
    }
    return nullptr;
}

std::vector<FlatCells::Cell> FlatCells::all(const QString &field)
{
    std::vector<Cell> cells;
    const std::vector<Mapped> *const lines = linesOf(field);
    if (!lines)
        return cells;
    for (const Mapped &each : *lines) {
        const bool isPlain = each.place >= 0 && !each.line.isTable();
        if (const QString value = valueAt(each); !value.isEmpty())
            cells.push_back({value, each.line.column, isPlain ? each.line.rule : QString()});
    }
    return cells;
}

FlatCells::Cell FlatCells::first(const QString &field)
{
    Cell first;
    const std::vector<Mapped> *const lines = linesOf(field);
    for (size_t i = 0; lines && i < lines->size(); ++i) {
        const Mapped &each = (*lines)[i];
        const bool isPlain = each.place >= 0 && !each.line.isTable(), isFound = !first.value.isEmpty();
        // What a table does not have is told, first or not.
        if (isFound && !each.line.isTable())
            continue;
        if (QString value = valueAt(each); !isFound && !value.isEmpty())
            first = {std::move(value), each.line.column, isPlain ? each.line.rule : QString()};
    }
    return first;
}

void FlatCells::tell(const QString &code, IntakeAction action, const Cell &cell, const QString &became)
{
    tell(code, action, cell.column, cell.value, became);
}

void FlatCells::tell(const QString &code, IntakeAction action, const QString &column, const QString &value, const QString &became)
{
    constexpr qsizetype kShown = 300;
    m_log.add({code, action, QStringLiteral("sheet"), origin(), column, value.left(kShown), became.left(kShown)});
}

QString FlatCells::text(const Cell &cell, bool lines)
{
    if (cell.value.isEmpty())
        return {};
    QString text = take(cell, foreignText(cell.value)).value_or(QString());
    if (!lines && !isSimplified(text))
        text = text.simplified();
    if (text.size() <= kCellCharacters)
        return text;
    tell(QStringLiteral("text_cut"), IntakeAction::Repaired, cell.column, text.left(100), QString::number(kCellCharacters));
    text.truncate(kCellCharacters);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

std::optional<bool> FlatCells::truth(const QString &field)
{
    const Cell cell = first(field);
    return cell.value.isEmpty() ? std::nullopt : take(cell, foreignTruth(cell.value));
}

std::vector<std::pair<QString, size_t>> FlatCells::unmapped() const
{
    std::vector<std::pair<QString, size_t>> names;
    for (size_t i = 0; i < m_used.size(); ++i) {
        if (!m_used[i])
            names.emplace_back(m_sheet.header()[qsizetype(i)], i);
    }
    return names;
}

IntakeAction FlatCells::actionOf(Deed deed)
{
    switch (deed) {
    case Deed::Repaired: return IntakeAction::Repaired;
    case Deed::Unreadable: return IntakeAction::LeftOut;
    default: return IntakeAction::Kept;
    }
}

}
