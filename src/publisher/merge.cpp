// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/merge.h"

#include "publisher/mergematch.h"

#include <algorithm>

namespace paraply {

namespace {

constexpr std::size_t kBase = 0, kMine = 1, kTheirs = 2;

/// A merged row: its cells, and where it came from for those that were new.
using Cells = std::vector<std::string_view>;

class SheetMerging {
public:
    SheetMerging(const QString &file, const SheetFormat &format, const std::array<const LooseSheet *, 3> &sheets)
        : m_sheets(sheets), m_columns({sheets[kBase], sheets[kMine], sheets[kTheirs]})
    {
        m_merge.file = file;
        for (const std::string_view name : format.key) {
            for (std::size_t column = 0; column < m_columns.size(); ++column) {
                if (m_columns.name(column) == name) {
                    m_key.push_back(column);
                    break;
                }
            }
        }
        m_followsMoves = format.file == formatOf(Sheet::Services).file;
    }

    FileMerge take()
    {
        const MatchSide base = sideOf(kBase), mine = sideOf(kMine), theirs = sideOf(kTheirs);
        const RowMatch byMe = matchedRows(base, mine, m_columns, m_key, m_followsMoves);
        const RowMatch byThem = matchedRows(base, theirs, m_columns, m_key, m_followsMoves);
        placeNew(mine, byMe, theirs, byThem);
        writeNewAfter(-1);
        for (std::size_t i = 0; i < base.rows.size(); ++i) {
            const int mineAt = byMe.otherOf[i], theirsAt = byThem.otherOf[i];
            mergeRow(*base.rows[i], mineAt < 0 ? nullptr : mine.rows[std::size_t(mineAt)], theirsAt < 0 ? nullptr : theirs.rows[std::size_t(theirsAt)]);
            writeNewAfter(int(i));
        }
        m_merge.rows = int(m_rows.size());
        m_merge.baseRows = int(base.rows.size());
        m_merge.bytes = written();
        return std::move(m_merge);
    }

private:
    struct NewRow {
        const LooseSheet::Row *mine = nullptr, *theirs = nullptr;
    };

    MatchSide sideOf(std::size_t sheet) const
    {
        MatchSide side {sheet};
        for (const LooseSheet::Row &row : m_sheets[sheet]->rows())
            side.rows.push_back(&row);
        return side;
    }

    /// The new rows of one side, each after the row of the base that it followed.
    static std::map<int, int> anchorsOf(const RowMatch &match)
    {
        std::map<int, int> anchors;
        int last = -1;
        for (std::size_t i = 0; i < match.firstOf.size(); ++i) {
            if (match.firstOf[i] >= 0)
                last = match.firstOf[i];
            else
                anchors[int(i)] = last;
        }
        return anchors;
    }

    void placeNew(const MatchSide &mine, const RowMatch &byMe, const MatchSide &theirs, const RowMatch &byThem)
    {
        const std::map<int, int> mineAt = anchorsOf(byMe), theirsAt = anchorsOf(byThem);
        MatchSide newMine {kMine}, newTheirs {kTheirs};
        std::vector<int> anchors;
        for (const auto &[row, anchor] : mineAt) {
            newMine.rows.push_back(mine.rows[std::size_t(row)]);
            anchors.push_back(anchor);
        }
        for (const auto &[row, anchor] : theirsAt)
            newTheirs.rows.push_back(theirs.rows[std::size_t(row)]);
        const RowMatch both = matchedRows(newMine, newTheirs, m_columns, m_key, false);
        for (std::size_t i = 0; i < newMine.rows.size(); ++i) {
            const int other = both.otherOf[i];
            m_new[anchors[i]].push_back({newMine.rows[i], other < 0 ? nullptr : newTheirs.rows[std::size_t(other)]});
        }
        std::size_t at = 0;
        for (const auto &[row, anchor] : theirsAt) {
            if (both.firstOf[at] < 0)
                m_new[anchor].push_back({nullptr, newTheirs.rows[at]});
            ++at;
        }
    }

    void writeNewAfter(int anchor)
    {
        const auto found = m_new.find(anchor);
        if (found == m_new.end())
            return;
        for (const NewRow &row : found->second) {
            if (row.mine && row.theirs)
                mergeNew(row);
            else
                copyNew(row.mine ? kMine : kTheirs, row.mine ? *row.mine : *row.theirs);
        }
    }

    void copyNew(std::size_t sheet, const LooseSheet::Row &row)
    {
        ++(sheet == kMine ? m_merge.addedByMine : m_merge.addedByTheirs);
        Cells cells;
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            cells.push_back(m_columns.cell(sheet, row, column).value_or(std::string_view()));
        m_rows.push_back(std::move(cells));
    }

    void mergeNew(const NewRow &row)
    {
        ++m_merge.addedAlike;
        Cells cells;
        const QString key = keyOf(kMine, *row.mine);
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const std::string_view mine = m_columns.cell(kMine, *row.mine, column).value_or(std::string_view());
            const std::string_view theirs = m_columns.cell(kTheirs, *row.theirs, column).value_or(std::string_view());
            cells.push_back(mine.empty() ? theirs : mine);
            if (!mine.empty() && !theirs.empty() && mine != theirs)
                conflict({MergeConflict::Type::BothAdded, m_merge.file, key, nameOf(column), std::nullopt, textOf(mine), textOf(theirs), textOf(mine)});
        }
        m_rows.push_back(std::move(cells));
    }

    void mergeRow(const LooseSheet::Row &base, const LooseSheet::Row *mine, const LooseSheet::Row *theirs)
    {
        if (!mine && !theirs) {
            ++m_merge.removedAlike;
        } else if (mine && theirs) {
            mergeCells(base, *mine, *theirs);
        } else if (differs(base, mine ? kMine : kTheirs, mine ? *mine : *theirs)) {
            keepEdited(base, mine ? kMine : kTheirs, mine ? *mine : *theirs);
        } else {
            ++(mine ? m_merge.removedByTheirs : m_merge.removedByMine);
        }
    }

    std::string_view inBase(const LooseSheet::Row &base, std::size_t column) const { return m_columns.cell(kBase, base, column).value_or(std::string_view()); }

    bool differs(const LooseSheet::Row &base, std::size_t sheet, const LooseSheet::Row &row) const
    {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const std::string_view before = inBase(base, column);
            if (m_columns.cell(sheet, row, column).value_or(before) != before)
                return true;
        }
        return false;
    }

    /// The other side has taken the row away.
    void keepEdited(const LooseSheet::Row &base, std::size_t sheet, const LooseSheet::Row &row)
    {
        const bool isMine = sheet == kMine;
        Cells cells;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const std::string_view before = inBase(base, column), now = m_columns.cell(sheet, row, column).value_or(before);
            cells.push_back(now);
            if (now == before)
                continue;
            count(sheet, base, column, before, now);
            conflict({isMine ? MergeConflict::Type::RemovedByTheirs : MergeConflict::Type::RemovedByMine, m_merge.file, keyOf(kBase, base), nameOf(column),
                      textOf(before), isMine ? std::optional(textOf(now)) : std::nullopt, isMine ? std::nullopt : std::optional(textOf(now)), textOf(now)});
        }
        m_rows.push_back(std::move(cells));
    }

    void mergeCells(const LooseSheet::Row &base, const LooseSheet::Row &mineRow, const LooseSheet::Row &theirRow)
    {
        Cells cells;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const std::string_view before = inBase(base, column);
            const std::string_view mine = m_columns.cell(kMine, mineRow, column).value_or(before);
            const std::string_view theirs = m_columns.cell(kTheirs, theirRow, column).value_or(before);
            cells.push_back(mine == before ? theirs : mine);
            if (mine == theirs) {
                m_merge.changedAlike += mine != before;
                continue;
            }
            if (mine != before)
                count(kMine, base, column, before, mine);
            if (theirs != before)
                count(kTheirs, base, column, before, theirs);
            if (mine != before && theirs != before)
                conflict({MergeConflict::Type::BothChanged, m_merge.file, keyOf(kBase, base), nameOf(column), textOf(before), textOf(mine), textOf(theirs),
                          textOf(mine)});
        }
        m_rows.push_back(std::move(cells));
    }

    void count(std::size_t sheet, const LooseSheet::Row &base, std::size_t column, std::string_view before, std::string_view now)
    {
        ++(sheet == kMine ? m_merge.changedByMine : m_merge.changedByTheirs);
        if (const QString was = textOf(before), is = textOf(now); isSpreadsheetHabit(was, is))
            m_merge.doubts.push_back({m_merge.file, keyOf(kBase, base), nameOf(column), was, is, sheet == kMine ? MergeSide::Mine : MergeSide::Theirs});
    }

    void conflict(MergeConflict found) { m_merge.conflicts.push_back(std::move(found)); }
    QString nameOf(std::size_t column) const { return textOf(m_columns.name(column)); }
    QString keyOf(std::size_t sheet, const LooseSheet::Row &row) const
    {
        QStringList cells;
        for (const std::size_t column : m_key)
            cells += textOf(m_columns.cell(sheet, row, column).value_or(std::string_view()));
        cells.removeAll(QString());
        return cells.join(QStringLiteral(" · "));
    }

    QByteArray written() const
    {
        CsvText text(m_sheets[kBase]->columns().empty() ? m_sheets[kMine]->style() : m_sheets[kBase]->style());
        Cells header;
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            header.push_back(m_columns.name(column));
        text.row(header);
        for (const Cells &row : m_rows)
            text.row(row);
        return text.bytes();
    }

    const std::array<const LooseSheet *, 3> m_sheets;
    const MergedColumns m_columns;
    std::vector<std::size_t> m_key;
    bool m_followsMoves = false;
    std::map<int, std::vector<NewRow>> m_new;   // by the row of the base they follow
    std::vector<Cells> m_rows;
    FileMerge m_merge;
};

bool hasKey(const LooseSheet &sheet, const SheetFormat &format, const QString &file, Findings &findings)
{
    bool has = true;
    for (const std::string_view name : format.key) {
        // A part of the key that may be empty may be left out: everything of it is empty then.
        if (sheet.find(name) >= 0 || !format.columns[std::size_t(format[name])].required)
            continue;
        findings.add({Fault::MissingColumn, file, 1, textOf(name), {textOf(name)}});
        has = false;
    }
    return has;
}

}

std::optional<FileMerge> mergeSheet(const QString &file, const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, const MergeNames &names,
                                    Findings &findings)
{
    const SheetFormat *format = formatOfFile(file, base.isEmpty() ? mine : base);
    if (!format) {
        findings.add({Fault::UnknownFile, names.base, 0, {}, {}});
        return std::nullopt;
    }
    const int before = findings.errors();
    const LooseSheet baseSheet = base.isEmpty() ? LooseSheet() : LooseSheet(base, names.base, findings);
    const LooseSheet mineSheet(mine, names.mine, findings), theirSheet(theirs, names.theirs, findings);
    if (findings.errors() > before)
        return std::nullopt;
    const bool haveKeys = (base.isEmpty() || hasKey(baseSheet, *format, names.base, findings)) & hasKey(mineSheet, *format, names.mine, findings)
        & hasKey(theirSheet, *format, names.theirs, findings);
    if (!haveKeys)
        return std::nullopt;
    FileMerge merge = SheetMerging(file, *format, {&baseSheet, &mineSheet, &theirSheet}).take();
    if (merge.isQuiet() && !base.isEmpty())
        merge.bytes = base;
    return merge;
}

}
