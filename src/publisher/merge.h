// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/files.h"
#include "publisher/finding.h"
#include "publisher/sheetformat.h"

#include <optional>

namespace paraply {

/// The three copies of a merge.
enum class MergeSide : unsigned char { Base, Mine, Theirs };

/// Where two people wrote different things. The merged sheet holds `kept`, for a person to judge.
struct MergeConflict {
    enum class Type : unsigned char {
        BothChanged,       ///< one cell, two new values: mine is kept
        BothAdded,         ///< one new row twice, with different values in this cell: mine is kept
        RemovedByMine,     ///< and changed by them: the row is kept, with their values
        RemovedByTheirs,   ///< and changed by me: the row is kept, with mine
        WholeFile          ///< a file that is no sheet: mine is kept, and theirs beside it
    };
    Type type = Type::BothChanged;
    QString file, key;                            ///< the key's cells, joined by " · "
    QString field;                                ///< empty: the whole file
    std::optional<QString> base, mine, theirs;    ///< nothing: there is no such row
    QString kept;
};
/// "both_changed", "both_added", "removed_by_mine", "removed_by_theirs", "whole_file".
QLatin1String conflictCode(MergeConflict::Type type);

/// A change that a spreadsheet makes by itself: an eaten zero or plus, a date turned round. It is merged as any change, and told.
struct MergeDoubt {
    QString file, key, field, before, now;
    MergeSide side = MergeSide::Mine;
};

/// What the merge of one file came to.
struct FileMerge {
    QString file;
    QByteArray bytes;
    bool isWhole = false;                ///< no sheet: one of the copies as it is
    std::optional<QByteArray> theirs;    ///< of a whole file that both have changed: what `bytes` is not
    int rows = 0, baseRows = 0;
    int changedByMine = 0, changedByTheirs = 0, changedAlike = 0;   ///< cells
    int addedByMine = 0, addedByTheirs = 0, addedAlike = 0;         ///< rows
    int removedByMine = 0, removedByTheirs = 0, removedAlike = 0;   ///< rows that are gone
    std::vector<MergeConflict> conflicts;
    std::vector<MergeDoubt> doubts;

    bool isQuiet() const;   ///< nobody changed anything
    /// Whether so many of the base's rows are gone in one copy that it may be a part of the sheet and no edit of it.
    bool seemsPartial(MergeSide side) const;
    /// Whether a copy has no row of a base that has many: it is another sheet.
    bool isAnother(MergeSide side) const;
};

struct MergeOutcome {
    Findings findings;               ///< of copies that cannot be read as sheets: then nothing is merged
    std::vector<FileMerge> files;    ///< by name

    int conflicts() const;
};

/// The names under which findings tell the three copies.
struct MergeNames {
    QString base, mine, theirs;
};

/// Three-way merge of one sheet by row key and field. Rows and columns keep the order of `base`; new rows stand after the row they followed,
/// new columns last; a column that a copy lacks is unchanged in it. Separator, byte-order mark and line ends are those of `base` and count as no
/// change, nor does the order of rows and columns. `file`: "services.csv", which tells the key; a sheet of another name is told by its header.
/// Nothing when a copy cannot be read, or has no key: the findings say why.
std::optional<FileMerge> mergeSheet(const QString &file, const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, const MergeNames &names,
                                    Findings &findings);

/// The sheet a file holds: by its name, else the one whose columns its header line has; null when it is none.
const SheetFormat *formatOfFile(const QString &file, const QByteArray &bytes);

/// Merges whole folders: sheets as above, anything else by the whole file. A file that a copy lacks is unchanged in it. Reads the three
/// folders, writes nothing. Fails as reading does.
Result<MergeOutcome> mergeFolders(const QString &base, const QString &mine, const QString &theirs, FileOps &files);

/// The same for three files. Missing, Unreadable; Invalid when one is larger than a sheet may be.
Result<MergeOutcome> mergeFiles(const QString &base, const QString &mine, const QString &theirs, FileOps &files);

/// Whether `now` is what a spreadsheet makes of `before` by itself.
bool isSpreadsheetHabit(const QString &before, const QString &now);

}
