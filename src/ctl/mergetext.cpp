// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/mergetext.h"

#include "base/csvtext.h"
#include "ctl/counted.h"

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kShown = 40;
constexpr qsizetype kLongestShown = 60;

QString typeText(MergeConflict::Type type, const Console &console)
{
    switch (type) {
    case MergeConflict::Type::BothChanged: return console.say(u"båda har ändrat", u"both have changed it");
    case MergeConflict::Type::BothAdded: return console.say(u"båda har lagt till raden", u"both have added the row");
    case MergeConflict::Type::RemovedByMine: return console.say(u"jag har tagit bort raden, de har ändrat den", u"I removed the row, they changed it");
    case MergeConflict::Type::RemovedByTheirs: return console.say(u"de har tagit bort raden, jag har ändrat den", u"they removed the row, I changed it");
    case MergeConflict::Type::WholeFile: return console.say(u"båda har ändrat filen", u"both have changed the file");
    }
    return {};
}

QString shown(const std::optional<QString> &value, const Console &console)
{
    if (!value)
        return console.say(u"(ingen rad)", u"(no row)");
    if (value->isEmpty())
        return console.say(u"(tomt)", u"(empty)");
    QString text = *value;
    text.replace(u'\n', u' ');
    return text.size() <= kLongestShown ? text : text.left(kLongestShown - 1) + u'…';
}

void printPartial(const FileMerge &file, Console &console)
{
    for (const auto &[side, removed] : {std::pair(MergeSide::Mine, file.removedByMine), std::pair(MergeSide::Theirs, file.removedByTheirs)}) {
        if (!file.seemsPartial(side))
            continue;
        const QString text = side == MergeSide::Mine ? console.say(u"Varning: i min kopia av %1 saknas %2 av %3 rader, och de är nu borta. Är den bara en del av bladet, gör om med hela.",
                                                                   u"Warning: in my copy of %1 there are %2 of %3 rows missing, and they are gone now. If it is only a part of the sheet, do it again with the whole.")
                                                     : console.say(u"Varning: i deras kopia av %1 saknas %2 av %3 rader, och de är nu borta. Är den bara en del av bladet, gör om med hela.",
                                                                   u"Warning: in their copy of %1 there are %2 of %3 rows missing, and they are gone now. If it is only a part of the sheet, do it again with the whole.");
        console.print(text.arg(file.file).arg(removed + file.removedAlike).arg(file.baseRows));
    }
}

void printWhole(const FileMerge &file, Console &console)
{
    const QString whose = file.theirs           ? console.say(u"båda har ändrat den; resultatet har min", u"both have changed it; the result has mine")
        : file.changedAlike > 0                 ? console.say(u"båda har ändrat den lika", u"both have changed it alike")
        : file.changedByMine > 0                ? console.say(u"min version", u"my version")
                                                : console.say(u"deras version", u"their version");
    console.print(console.say(u"%1: inget blad, tas som hel fil: %2", u"%1: no sheet, taken as a whole: %2").arg(file.file, whose));
}

void printFile(const FileMerge &file, Console &console)
{
    if (file.isWhole)
        return printWhole(file, console);
    console.print(QStringLiteral("%1: %2").arg(file.file, counted(file.rows, Noun::Row, console)));
    const auto count = [&console](QStringView swedish, QStringView english, int mine, int theirs, int alike) {
        if (mine + theirs + alike > 0)
            console.print(console.say(swedish, english).arg(mine).arg(theirs).arg(alike));
    };
    count(u"  ändrade celler: %1 av mig, %2 av dem, %3 lika", u"  changed cells: %1 by me, %2 by them, %3 alike", file.changedByMine, file.changedByTheirs, file.changedAlike);
    count(u"  nya rader: %1 av mig, %2 av dem, %3 av båda", u"  new rows: %1 by me, %2 by them, %3 by both", file.addedByMine, file.addedByTheirs, file.addedAlike);
    count(u"  borttagna rader: %1 av mig, %2 av dem, %3 av båda", u"  removed rows: %1 by me, %2 by them, %3 by both", file.removedByMine, file.removedByTheirs,
          file.removedAlike);
    printPartial(file, console);
}

void printConflict(const MergeConflict &conflict, Console &console)
{
    console.print(QStringLiteral("%1, %2: %3").arg(conflict.file, conflict.key.isEmpty() ? conflict.file : conflict.key, typeText(conflict.type, console)));
    if (conflict.type == MergeConflict::Type::WholeFile)
        return console.print(console.say(u"  Deras version ligger bredvid som %1. Jämför dem, för över det som saknas, och ta bort den.",
                                         u"  Their version lies beside it as %1. Compare them, carry over what is missing, and remove it.").arg(theirsName(conflict.file)));
    console.print(QStringLiteral("  %1: %2 | %3 | %4").arg(conflict.field, shown(conflict.base, console), shown(conflict.mine, console), shown(conflict.theirs, console)));
}

Json valueAsJson(const std::optional<QString> &value)
{
    return value ? jsonText(*value) : Json();
}

Json fileAsJson(const FileMerge &file)
{
    Json conflicts = Json::array(), doubts = Json::array();
    for (const MergeConflict &conflict : file.conflicts) {
        const QLatin1String code = conflictCode(conflict.type);
        conflicts.push_back({{"type", std::string(code.data(), std::size_t(code.size()))}, {"key", jsonText(conflict.key)}, {"field", jsonTextOrNull(conflict.field)},
                             {"base", valueAsJson(conflict.base)}, {"mine", valueAsJson(conflict.mine)}, {"theirs", valueAsJson(conflict.theirs)},
                             {"kept", jsonText(conflict.kept)}});
    }
    for (const MergeDoubt &doubt : file.doubts) {
        doubts.push_back({{"key", jsonText(doubt.key)}, {"field", jsonText(doubt.field)}, {"before", jsonText(doubt.before)}, {"now", jsonText(doubt.now)},
                          {"by", doubt.side == MergeSide::Mine ? "mine" : "theirs"}});
    }
    return {{"file", jsonText(file.file)}, {"whole", file.isWhole}, {"theirs_beside", file.theirs ? jsonText(theirsName(file.file)) : Json()}, {"rows", file.rows}, {"base_rows", file.baseRows},
            {"changed", {{"mine", file.changedByMine}, {"theirs", file.changedByTheirs}, {"alike", file.changedAlike}}},
            {"added", {{"mine", file.addedByMine}, {"theirs", file.addedByTheirs}, {"alike", file.addedAlike}}},
            {"removed", {{"mine", file.removedByMine}, {"theirs", file.removedByTheirs}, {"alike", file.removedAlike}}},
            {"seems_partial", {{"mine", file.seemsPartial(MergeSide::Mine)}, {"theirs", file.seemsPartial(MergeSide::Theirs)}}},
            {"conflicts", conflicts}, {"doubts", doubts}};
}

}

QString theirsName(const QString &file)
{
    return file + QStringLiteral(".theirs");
}

void printMerge(const MergeOutcome &outcome, Console &console)
{
    int shownConflicts = 0, quiet = 0;
    for (const FileMerge &file : outcome.files) {
        if (file.isQuiet())
            ++quiet;
        else
            printFile(file, console);
    }
    if (quiet > 0)
        console.print(console.say(u"Oförändrade filer: %1", u"Unchanged files: %1").arg(quiet));
    if (outcome.conflicts() > 0) {
        console.print({});
        console.print(console.say(u"Konflikter: %1 (fält: bas | min | deras). Resultatet har det som är mitt, och rader som bara en har tagit bort är kvar.",
                                  u"Conflicts: %1 (field: base | mine | theirs). The result has what is mine, and rows that only one has removed are kept.")
                          .arg(outcome.conflicts()));
    }
    for (const FileMerge &file : outcome.files) {
        for (const MergeConflict &conflict : file.conflicts) {
            if (++shownConflicts <= kShown)
                printConflict(conflict, console);
        }
    }
    if (shownConflicts > kShown)
        console.print(console.say(u"... och %1 till: --conflicts FIL skriver alla.", u"... and %1 more: --conflicts FILE writes all.").arg(shownConflicts - kShown));
    for (const FileMerge &file : outcome.files) {
        for (const MergeDoubt &doubt : file.doubts) {
            console.print(console.say(u"Varning: %1, %2, %3: \"%4\" blev \"%5\" i %6 kopia. Så gör kalkylprogram av sig själva; rätta cellen om det inte var meningen.",
                                      u"Warning: %1, %2, %3: \"%4\" became \"%5\" in %6 copy. Spreadsheets do that by themselves; mend the cell if it was not meant.")
                              .arg(doubt.file, doubt.key, doubt.field, doubt.before, doubt.now,
                                   doubt.side == MergeSide::Mine ? console.say(u"min", u"my") : console.say(u"deras", u"their")));
        }
    }
}

nlohmann::ordered_json mergeAsJson(const MergeOutcome &outcome)
{
    Json files = Json::array();
    for (const FileMerge &file : outcome.files)
        files.push_back(fileAsJson(file));
    return {{"conflicts", outcome.conflicts()}, {"files", files}};
}

QByteArray conflictsAsCsv(const MergeOutcome &outcome, const Console &console)
{
    CsvText sheet({.separator = console.tongue() == Tongue::Swedish ? ';' : ',', .byteOrderMark = true, .isForReading = true});
    const auto say = [&console](QStringView swedish, QStringView english) { return console.say(swedish, english); };
    sheet.row(QStringList {say(u"Fil", u"File"), say(u"Rad", u"Row"), say(u"Fält", u"Field"), say(u"Bas", u"Base"), say(u"Min", u"Mine"), say(u"Deras", u"Theirs"),
                           say(u"Resultatet har", u"The result has"), say(u"Vad som har hänt", u"What happened")});
    for (const FileMerge &file : outcome.files) {
        for (const MergeConflict &conflict : file.conflicts) {
            sheet.row(QStringList {conflict.file, conflict.key, conflict.field, conflict.base.value_or(QString()), conflict.mine.value_or(QString()),
                                   conflict.theirs.value_or(QString()), conflict.kept, typeText(conflict.type, console)});
        }
    }
    return sheet.bytes();
}

}
