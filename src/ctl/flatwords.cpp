// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/flatwords.h"

namespace paraply {

namespace {

using Json = nlohmann::ordered_json;
using What = MappingFault::What;

const char *separatorCode(char separator)
{
    switch (separator) {
    case ';': return "semicolon";
    case '\t': return "tab";
    case '|': return "bar";
    default: return "comma";
    }
}

QString separatorText(char separator, const Console &console)
{
    switch (separator) {
    case ';': return console.say(u"semikolon", u"semicolons");
    case '\t': return console.say(u"tabbar", u"tabs");
    case '|': return console.say(u"lodstreck", u"bars");
    default: return console.say(u"kommatecken", u"commas");
    }
}

QString faultText(const MappingFault &fault, const Console &console)
{
    switch (fault.what) {
    case What::NotCsv:
        return console.say(u"mappningen är ingen CSV med kolumnerna column och field. Gör en med --propose-map.", u"the mapping is no CSV with the columns column and field. Make one with --propose-map.");
    case What::UnknownField:
        return console.say(u"fältet %1 finns inte. docs/publishing.md räknar upp dem.", u"there is no field %1. docs/publishing.md lists them.").arg(fault.word);
    case What::MissingColumn:
        return console.say(u"listan har ingen kolumn ”%1”.", u"the list has no column “%1”.").arg(fault.word);
    case What::TwiceMapped:
        return console.say(u"kolumnen ”%1”: fältet %2 är redan taget av en annan kolumn. Töm field på en av dem.", u"the column “%1”: another column has taken the field %2. Empty the field of one of them.").arg(fault.word, fault.near);
    case What::BadRule:
        return console.say(u"regeln ”%1” duger inte för fältet %2.", u"the rule “%1” will not do for the field %2.").arg(fault.word, fault.near);
    case What::NoName:
        break;
    }
    return console.say(u"ingen kolumn är namnet. Skriv name i field för den som är det.", u"no column is the name. Write name in the field of the one that is.");
}

}

QString sheetText(const FlatSheet &sheet, const QString &path, const Console &console)
{
    return console.say(u"%1: %2, %3, rubrikerna på rad %4.", u"%1: %2, %3, headings on row %4.")
        .arg(path, QString(charsetName(sheet.bytes().charset)), separatorText(sheet.separator(), console)).arg(sheet.headerRow());
}

Json sheetAsJson(const FlatSheet &sheet)
{
    const ForeignBytes &bytes = sheet.bytes();
    return {{"charset", charsetName(bytes.charset).data()}, {"byte_order_mark", bytes.hadMark}, {"separator", separatorCode(sheet.separator())},
            {"header_row", sheet.headerRow()}, {"damaged", bytes.replaced}, {"double_encoded", bytes.doubled}};
}

void printProposal(const FlatSheet &sheet, const std::vector<MappedColumn> &lines, const QString &path, const QString &target, Console &console)
{
    console.print(sheetText(sheet, path, console));
    console.print(u"");
    for (const MappedColumn &line : lines) {
        if (!line.column.isEmpty())
            console.print(QStringLiteral("%1 -> %2   %3").arg(line.column, line.field.isEmpty() ? console.say(u"(utelämnas)", u"(left out)") : line.field, line.note));
    }
    console.print(u"");
    console.print(console.say(u"Öppna %1 i ett kalkylprogram, läs den och rätta den. Sedan: \"paraplyctl import csv %2 --map %1 --region data/orebro --out NY-MAPP\".",
                              u"Open %1 in a spreadsheet, read it and correct it. Then: \"paraplyctl import csv %2 --map %1 --region data/orebro --out NEW-FOLDER\".").arg(target, path));
}

Json proposalAsJson(const FlatSheet &sheet, const std::vector<MappedColumn> &lines)
{
    Json value = sheetAsJson(sheet);
    Json list = Json::array();
    for (const MappedColumn &line : lines)
        list.push_back({{"column", jsonTextOrNull(line.column)}, {"field", jsonTextOrNull(line.field)}, {"rule", jsonTextOrNull(line.rule)}, {"note", jsonTextOrNull(line.note)}});
    value["columns"] = std::move(list);
    return value;
}

QString mappingFaultText(const MappingFault &fault, const QString &map, const Console &console)
{
    const QString place = fault.row > 0 ? console.say(u"%1, rad %2: ", u"%1, row %2: ").arg(map).arg(fault.row) : map + QStringLiteral(": ");
    const bool suggests = (fault.what == What::UnknownField || fault.what == What::MissingColumn) && !fault.near.isEmpty();
    return place + faultText(fault, console) + (suggests ? console.say(u" Menade du ”%1”?", u" Did you mean “%1”?").arg(fault.near) : QString());
}

const char *mappingFaultCode(What what)
{
    switch (what) {
    case What::NotCsv: return "not_csv";
    case What::UnknownField: return "unknown_field";
    case What::MissingColumn: return "missing_column";
    case What::TwiceMapped: return "field_twice";
    case What::BadRule: return "bad_rule";
    case What::NoName: break;
    }
    return "no_name";
}

}
