// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/merge.h"

#include "publisher/loosesheet.h"
#include "publisher/maplayer.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace paraply {

using namespace Qt::StringLiterals;

namespace {

constexpr int kManyRows = 10;

using Texts = std::array<std::optional<QByteArray>, 3>;

const SheetFormat *formatNamed(const QString &file)
{
    for (int sheet = 0; sheet < kSheetCount; ++sheet) {
        if (file == textOf(formatOf(Sheet(sheet)).file))
            return &formatOf(Sheet(sheet));
    }
    return nullptr;
}

FileMerge wholeFile(const QString &file, const Texts &texts)
{
    const QByteArray base = texts[0].value_or(QByteArray()), mine = texts[1] ? *texts[1] : base, theirs = texts[2] ? *texts[2] : base;
    FileMerge merge {.file = file, .bytes = mine == base ? theirs : mine, .isWhole = true};
    if (mine == theirs)
        merge.changedAlike = mine != base;
    else if (mine == base)
        merge.changedByTheirs = 1;
    else
        merge.changedByMine = 1;
    if (mine == theirs || mine == base || theirs == base)
        return merge;
    merge.theirs = theirs;
    merge.conflicts.push_back({.type = MergeConflict::Type::WholeFile, .file = file});
    return merge;
}

Result<std::set<QString>> filesIn(const QString &folder)
{
    const QFileInfo place(folder);
    if (!place.isDir())
        return Error {Code::Missing, u"no such folder: %1"_s.arg(folder)};
    if (!place.isReadable() || !place.isExecutable())
        return Error {Code::Unreadable, u"the folder cannot be read: %1"_s.arg(folder)};
    std::set<QString> names;
    for (const QString &part : {QString(), u"pages/"_s, u"basemap/"_s}) {
        for (const QString &name : QDir(folder + u'/' + part).entryList(QDir::Files, QDir::Name))
            names.insert(part + name);
    }
    return names;
}

void mergeOne(const QString &file, const Texts &texts, const std::array<QString, 3> &folders, MergeOutcome &outcome)
{
    if (!formatNamed(file)) {
        outcome.files.push_back(wholeFile(file, texts));
        return;
    }
    // A copy that lacks the file says nothing about it.
    const QByteArray base = texts[0].value_or(QByteArray());
    const QByteArray empty = texts[0] ? base : (texts[1] ? *texts[1] : *texts[2]).left((texts[1] ? *texts[1] : *texts[2]).indexOf('\n') + 1);
    const MergeNames names {folders[0] + u'/' + file, folders[1] + u'/' + file, folders[2] + u'/' + file};
    if (auto merge = mergeSheet(file, base, texts[1].value_or(empty), texts[2].value_or(empty), names, outcome.findings))
        outcome.files.push_back(*std::move(merge));
}

bool isSameDate(const QString &before, const QString &now)
{
    const QDate date = QDate::fromString(before, Qt::ISODate);
    if (!date.isValid() || before.size() != 10)
        return false;
    for (const QString &form : {u"d/M/yyyy"_s, u"M/d/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s, u"yyyy/MM/dd"_s, u"yyyyMMdd"_s, u"d/M/yy"_s, u"M/d/yy"_s, u"yy-MM-dd"_s}) {
        const QDate read = QDate::fromString(now, form);
        if (read.isValid() && read.month() == date.month() && read.day() == date.day() && read.year() % 100 == date.year() % 100)
            return true;
    }
    return now.startsWith(before + u' ') && now.contains(u"00:00"_s);
}

}

const SheetFormat *formatOfFile(const QString &file, const QByteArray &bytes)
{
    if (const SheetFormat *named = formatNamed(file))
        return named;
    Findings ignored;
    const LooseSheet sheet(bytes, file, ignored);
    const SheetFormat *best = nullptr;
    std::size_t most = 0;
    for (int i = 0; i < kSheetCount; ++i) {
        const SheetFormat &format = formatOf(Sheet(i));
        const bool isIt = std::ranges::all_of(format.columns, [&sheet](const SheetColumn &column) { return !column.required || sheet.find(column.name) >= 0; });
        const auto known = std::size_t(std::ranges::count_if(format.columns, [&sheet](const SheetColumn &column) { return sheet.find(column.name) >= 0; }));
        if (isIt && known > most) {
            most = known;
            best = &format;
        }
    }
    return best;
}

QLatin1String conflictCode(MergeConflict::Type type)
{
    switch (type) {
    case MergeConflict::Type::BothChanged: return "both_changed"_L1;
    case MergeConflict::Type::BothAdded: return "both_added"_L1;
    case MergeConflict::Type::RemovedByMine: return "removed_by_mine"_L1;
    case MergeConflict::Type::RemovedByTheirs: return "removed_by_theirs"_L1;
    case MergeConflict::Type::WholeFile: return "whole_file"_L1;
    }
    return {};
}

bool FileMerge::isQuiet() const
{
    return changedByMine + changedByTheirs + changedAlike + addedByMine + addedByTheirs + addedAlike + removedByMine + removedByTheirs + removedAlike == 0
        && conflicts.empty();
}

bool FileMerge::seemsPartial(MergeSide side) const
{
    const int removed = removedAlike + (side == MergeSide::Mine ? removedByMine : side == MergeSide::Theirs ? removedByTheirs : 0);
    return removed >= kManyRows && removed * 5 > baseRows;
}

bool FileMerge::isAnother(MergeSide side) const
{
    const int removed = removedAlike + (side == MergeSide::Mine ? removedByMine : side == MergeSide::Theirs ? removedByTheirs : 0);
    return baseRows >= kManyRows && removed == baseRows;
}

int MergeOutcome::conflicts() const
{
    int count = 0;
    for (const FileMerge &file : files)
        count += int(file.conflicts.size());
    return count;
}

bool isSpreadsheetHabit(const QString &before, const QString &now)
{
    static const QRegularExpression leading(u"\\A[+0]+"_s), scientific(u"\\A\\d([.,]\\d+)?E\\+\\d+\\z"_s), july(u"jul|-07-24|24-07|24/07"_s, QRegularExpression::CaseInsensitiveOption);
    if (before == now || before.isEmpty() || now.isEmpty())
        return false;
    static const QRegularExpression between(u"[ \u00A0-]"_s);
    const bool isNumber = std::ranges::all_of(now, [](QChar c) { return c.isDigit(); });
    const bool isEaten = isNumber && QString(before).remove(between).remove(leading) == now;
    const bool isComma = before.contains(u'.') && QString(before).replace(u'.', u',') == now && now.front().isDigit();
    return isEaten || isComma || isSameDate(before, now) || scientific.match(now).hasMatch() || (before == u"24/7" && now.contains(july));
}

Result<MergeOutcome> mergeFolders(const QString &base, const QString &mine, const QString &theirs, FileOps &files)
{
    const std::array<QString, 3> folders {base, mine, theirs};
    std::set<QString> names;
    for (const QString &folder : folders) {
        auto found = filesIn(folder);
        if (!found)
            return found.error();
        names.merge(*found);
    }
    MergeOutcome outcome;
    for (const QString &name : names) {
        Texts texts;
        for (std::size_t side = 0; side < folders.size(); ++side) {
            const QString path = folders[side] + u'/' + name;
            if (!files.exists(path))
                continue;
            auto bytes = files.read(path, std::max(kSheetBytes, kLayerBytes));
            if (!bytes)
                return bytes.error();
            texts[side] = *std::move(bytes);
        }
        mergeOne(name, texts, folders, outcome);
    }
    return outcome;
}

Result<MergeOutcome> mergeFiles(const QString &base, const QString &mine, const QString &theirs, FileOps &files)
{
    std::array<QByteArray, 3> texts;
    const std::array<QString, 3> paths {base, mine, theirs};
    for (std::size_t side = 0; side < paths.size(); ++side) {
        auto bytes = files.read(paths[side], kSheetBytes);
        if (!bytes)
            return bytes.error();
        texts[side] = *std::move(bytes);
    }
    MergeOutcome outcome;
    if (auto merge = mergeSheet(QFileInfo(base).fileName(), texts[0], texts[1], texts[2], {base, mine, theirs}, outcome.findings))
        outcome.files.push_back(*std::move(merge));
    return outcome;
}

}
