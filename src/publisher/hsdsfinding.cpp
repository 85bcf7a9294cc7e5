// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/hsdsfinding.h"

#include "publisher/findingwords.h"

#include <array>

namespace paraply {

namespace {

constexpr qsizetype kShownValue = 80;

struct Entry {
    const char *code;
    FindingWords words;
};

// In the order of HsdsFault. %1 ... are the parameters; %8 stands for the field, %9 for the value.
constexpr std::array<Entry, kHsdsFaultCount> kEntries = {{
    {"no_table", {u"Här finns ingen fil med tabeller eller tjänster i HSDS.", u"Ange en JSON-fil, eller en mapp eller zip-fil med services.csv och de andra.",
                  u"There is no file with tables or services of HSDS here.", u"Name a JSON file, or a folder or zip file with services.csv and the others."}},
    {"not_utf8", {u"Filen är inte i UTF-8.", u"Spara den igen med teckenkodningen UTF-8.", u"The file is not UTF-8.", u"Save it again with the encoding UTF-8."}},
    {"bad_json", {u"Det här är inte JSON (vid byte %1).", u"Rätta filen, eller skriv ut den igen ur det system den kommer från.",
                  u"This is no JSON (at byte %1).", u"Mend the file, or write it again from the system it comes from."}},
    {"not_a_list", {u"Filen har ingen lista av tjänster.", u"Skriv en lista, eller ett svar med \"contents\".",
                    u"The file has no list of services.", u"Write an array, or a page with \"contents\"."}},
    {"record_too_large", {u"Posten är större än %1 MB.", u"Dela upp den, eller kontrollera att den inte saknar ett slut.",
                          u"The record is larger than %1 MB.", u"Divide it, or check whether it lacks an end."}},
    {"too_deep", {u"Objekten ligger i varandra i fler än %1 nivåer.", u"Kontrollera att inget saknar ett slut.",
                  u"Objects lie in each other more than %1 deep.", u"Check whether one of them lacks an end."}},
    {"repeated_member", {u"Namnet %8 finns två gånger i samma objekt.", u"Ta bort det ena.", u"The name %8 is there twice in one object.", u"Remove one of them."}},
    {"bad_csv", {u"Raden är inte skriven som CSV: citattecken står fel.", u"Sätt citattecken runt hela cellen och dubbla dem som hör till texten.",
                 u"The row is not written as CSV: quotes are out of place.", u"Put quotes around the whole cell and double those inside the text."}},
    {"repeated_column", {u"Kolumnen %8 finns två gånger.", u"Ta bort den ena.", u"The column %8 is there twice.", u"Remove one of them."}},
    {"cell_count", {u"Raden har %1 celler, men första raden har %2.", u"Kontrollera om en text med kommatecken saknar citattecken omkring sig, och att tecknet mellan cellerna är komma.",
                    u"The row has %1 cells, but the first row has %2.", u"Check whether a text with a comma lacks quotes around it, and that a comma parts the cells."}},
    {"no_descriptor", {u"datapackage.json saknas.", u"Lägg paketets beskrivning bredvid tabellerna.", u"datapackage.json is missing.", u"Put the package's description beside the tables."}},
    {"bad_descriptor", {u"Beskrivningen av paketet går inte att använda: %1.", u"Skriv \"profile\": \"tabular-data-package\" och \"resources\" med \"name\" och \"path\" för varje tabell.",
                        u"The package's description cannot be used: %1.", u"Write \"profile\": \"tabular-data-package\", and \"resources\" with \"name\" and \"path\" of each table."}},
    {"file_not_listed", {u"Tabellen står inte i datapackage.json.", u"Lägg till den i \"resources\".", u"The table is not in datapackage.json.", u"Add it to \"resources\"."}},
    {"file_not_there", {u"datapackage.json nämner %9, som inte finns.", u"Lägg dit filen, eller ta bort den ur \"resources\".",
                        u"datapackage.json names %9, which is not there.", u"Add the file, or take it out of \"resources\"."}},
    {"count_differs", {u"Det ska vara %9 poster, men det är %1.", u"Skriv hur många de är, eller hämta hela listan igen.",
                       u"There should be %9 records, but there are %1.", u"Write how many there are, or fetch the whole list again."}},
    {"missing_field", {u"%8 saknas.", u"Fyll i det: standarden kräver det.", u"%8 is missing.", u"Fill it in: the standard requires it."}},
    {"wrong_type", {u"%8 ska vara %1, men är %2.", u"Skriv det så; lämna bort det som inte är känt.", u"%8 should be %3, but is %4.", u"Write it so; leave out what is not known."}},
    {"bad_uuid", {u"\"%9\" är ingen UUID.", u"Skriv 32 hexadecimala siffror i grupper om 8-4-4-4-12.", u"\"%9\" is no UUID.", u"Write 32 hexadecimal digits in groups of 8-4-4-4-12."}},
    {"bad_number", {u"\"%9\" är inget tal.", u"Skriv bara siffror, med punkt för decimaler.", u"\"%9\" is no number.", u"Write digits only, with a point for decimals."}},
    {"bad_date", {u"\"%9\" är inget datum.", u"Skriv år-månad-dag: 2026-11-23.", u"\"%9\" is no date.", u"Write year-month-day: 2026-11-23."}},
    {"bad_time", {u"\"%9\" är inget klockslag.", u"Skriv timme:minut, gärna med avstånd till UTC: 09:00+01:00.", u"\"%9\" is no time of day.", u"Write hour:minute, best with the offset from UTC: 09:00+01:00."}},
    {"bad_date_time", {u"\"%9\" är ingen tidpunkt.", u"Skriv till exempel 2026-11-23T09:00:00.000+01:00.", u"\"%9\" is no moment.", u"Write for example 2026-11-23T09:00:00.000+01:00."}},
    {"bad_uri", {u"\"%9\" är ingen adress.", u"Skriv den hel, med https:// först, och andra tecken än engelska som procent och siffror.",
                 u"\"%9\" is no address.", u"Write it whole, beginning with https://, and other than plain letters percent-encoded."}},
    {"bad_email", {u"\"%9\" är ingen e-postadress.", u"Skriv en adress, namn@example.org.", u"\"%9\" is no mail address.", u"Write one address, name@example.org."}},
    {"bad_boolean", {u"\"%9\" är varken true eller false.", u"Skriv true eller false.", u"\"%9\" is neither true nor false.", u"Write true or false."}},
    {"bad_choice", {u"\"%9\" finns inte bland värdena för %8.", u"Använd något av: %1.", u"\"%9\" is not among the values of %8.", u"Use one of: %1."}},
    {"unknown_table", {u"\"%9\" är ingen tabell i HSDS.", u"Skriv tabellens namn i ental: service, location, organization ...",
                       u"\"%9\" is no table of HSDS.", u"Write the table's name in the singular: service, location, organization ..."}},
    {"bad_byday", {u"\"%9\" är inte veckodagar som iCalendar skriver dem.",
                   u"Skriv MO, TU, WE, TH, FR, SA, SU med bara kommatecken emellan; ett tal före dagen (2MO, -1FR) bara när freq är MONTHLY.",
                   u"\"%9\" is not how iCalendar writes weekdays.", u"Write MO, TU, WE, TH, FR, SA, SU with nothing but commas between; a number before the day (2MO, -1FR) only where freq is MONTHLY."}},
    {"bad_country", {u"\"%9\" är ingen landskod.", u"Skriv två stora bokstäver enligt ISO 3166-1: %1.", u"\"%9\" is no code of a country.", u"Write two capital letters of ISO 3166-1: %1."}},
    {"bad_language", {u"\"%9\" är ingen språkkod.", u"Skriv koden i ISO 639-1 eller 639-3 med små bokstäver: %1.", u"\"%9\" is no code of a language.", u"Write the code of ISO 639-1 or 639-3 in small letters: %1."}},
    {"interval_alone", {u"interval (%9) säger inget när %1 saknas.", u"Fyll i %1, eller ta bort interval.", u"interval (%9) says nothing where %1 is missing.", u"Fill in %1, or remove interval."}},
    {"dates_reversed", {u"%8 (%9) är före %1 (%2).", u"Byt plats på dagarna, eller rätta den som är fel.", u"%8 (%9) is before %1 (%2).", u"Swap the days, or correct the one that is wrong."}},
    {"duplicate_id", {u"Samma id finns redan: %1.", u"Ge posten ett eget, eller ta bort den ena.", u"The same id is there already: %1.", u"Give the record one of its own, or remove one of them."}},
    {"same_id_differs", {u"Samma id står med andra uppgifter: %1.", u"Skriv samma uppgifter överallt, eller ge den ena ett eget id.",
                         u"The same id stands with other facts: %1.", u"Write the same facts everywhere, or give one of them an id of its own."}},
    {"dangling_reference", {u"%8 pekar på %1 %9, som inte finns.", u"Rätta id:t, eller lägg till posten.", u"%8 refers to %1 %9, which is not there.", u"Mend the id, or add the record."}},
    {"additional_field", {u"Fältet %8 finns inte i HSDS och läses inte av andra.", u"Det är tillåtet. %1", u"HSDS has no field %8; others will not read it.", u"That is allowed. %2"}},
    {"additional_table", {u"Filen eller listan hör inte till HSDS.", u"Det är tillåtet.", u"The file or list is none of HSDS.", u"That is allowed."}},
}};

}

QString hsdsFindingCode(HsdsFault fault)
{
    return QLatin1String(kEntries[size_t(fault)].code);
}

bool isNote(HsdsFault fault)
{
    return fault == HsdsFault::AdditionalField || fault == HsdsFault::AdditionalTable;
}

void HsdsFindings::add(HsdsFinding finding)
{
    (isNote(finding.fault) ? m_notes : m_errors) += 1;
    if (int(m_kept.size()) >= kKept)
        return;
    if (finding.value.size() > kShownValue)
        finding.value = finding.value.left(kShownValue - 1) + u'\u2026';
    m_kept.push_back(std::move(finding));
}

FindingText textOf(const HsdsFinding &finding, FindingLanguage language)
{
    constexpr qsizetype kFieldAt = 7, kValueAt = 8;
    const FindingWords &words = kEntries[size_t(finding.fault)].words;
    QStringList parameters = finding.parameters;
    parameters.resize(kValueAt + 1);
    parameters[kFieldAt] = finding.field;
    parameters[kValueAt] = finding.value;
    const bool swedish = language == FindingLanguage::Swedish;
    return {filled(swedish ? words.swedish : words.english, parameters).trimmed(), filled(swedish ? words.swedishFix : words.englishFix, parameters).trimmed()};
}

QString placeText(const HsdsFinding &finding, FindingLanguage language)
{
    const bool swedish = language == FindingLanguage::Swedish;
    QString place = finding.file;
    if (finding.row > 0)
        place += (swedish ? QStringLiteral(", rad %1") : QStringLiteral(", row %1")).arg(finding.row);
    if (!finding.pointer.isEmpty())
        place += QStringLiteral(", ") + finding.pointer;
    if (!finding.field.isEmpty())
        place += (swedish ? QStringLiteral(", fält ") : QStringLiteral(", field ")) + finding.field;
    return place;
}

}
