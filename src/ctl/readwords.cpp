// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/readwords.h"

#include "publisher/findingtext.h"

#include <array>

namespace paraply {

namespace {

struct Sentence {
    QLatin1String code;
    const char16_t *swedish, *english;
};

// In the order of ReadFault. %1 is where, %2 the first parameter or what the system said.
constexpr auto kRefusals = std::to_array<Sentence>({
    {QLatin1String("not_there"), u"%1 finns inte.", u"%1 does not exist."},
    {QLatin1String("unreadable"), u"%1 kan inte läsas: %2", u"%1 cannot be read: %2"},
    {QLatin1String("nothing_known"), u"I %1 finns ingen tabell som hör till en förteckning. Ge mappen, .zip-filen eller JSON-filen som HSDS, Outpost eller Ohana skrev.",
     u"There is no table of a directory in %1. Give the folder, .zip or JSON file that HSDS, Outpost or Ohana wrote."},
    {QLatin1String("too_large"), u"%1 är större än %2 byte. Dela upp den.", u"%1 is larger than %2 bytes. Split it."},
    {QLatin1String("too_many_records"), u"%1 har fler än %2 poster. Dela upp den.", u"%1 has more than %2 records. Split it."},
    {QLatin1String("wide_characters"), u"%1 byter teckenkodning mitt i (till UTF-16). Spara den som UTF-8.", u"%1 changes its encoding in the middle (to UTF-16). Save it as UTF-8."},
    {QLatin1String("empty"), u"%1 är tom. Hämta den igen, eller spara den en gång till där den kommer ifrån.", u"%1 is empty. Fetch it again, or save it once more where it comes from."},
    {QLatin1String("not_json"), u"%1 är ingen JSON. Kontrollera att det inte är en webbsida som sparades.", u"%1 is no JSON. Check that it is not a web page that was saved."},
    {QLatin1String("bad_zip"), u"%1 är skadad, eller ingen .zip-fil. Hämta den igen.", u"%1 is damaged, or no .zip file. Fetch it again."},
    {QLatin1String("zip_encrypted"), u"%1 är krypterad. Packa upp den och ge mappen.", u"%1 is encrypted. Unpack it and give the folder."},
    {QLatin1String("zip_too_many_files"), u"%1 har för många filer.", u"%1 has too many files."},
    {QLatin1String("zip_too_large"), u"%1 blir för stor när den packas upp. Det kan vara en fälla.", u"%1 grows too large when it is unpacked. It may be a trap."},
    {QLatin1String("zip_bad_name"), u"%1 har ett filnamn som leder ut ur mappen. Lita inte på den.", u"%1 has a file name that leads out of the folder. Do not trust it."},
    {QLatin1String("zip_same_name"), u"%1 har två filer med samma namn.", u"%1 has two files of the same name."},
    {QLatin1String("not_allowed"), u"%1 öppnas inte: adressen måste börja med https:// och får inte innehålla ett lösenord.",
     u"%1 is not opened: the address must begin with https:// and may hold no password."},
    {QLatin1String("offline"), u"%1 nås inte: %2", u"%1 is not reached: %2"},
    {QLatin1String("refused"), u"%1 svarade inte som väntat: %2", u"%1 did not answer as expected: %2"},
    {QLatin1String("not_a_feed"), u"Det som kom från %1 är ingen lista över tjänster. Ge adressen som slutar på /services.",
     u"What came from %1 is no list of services. Give the address that ends with /services."},
    {QLatin1String("too_many_pages"), u"%1 tar inte slut: %2 sidor lästes, sedan kom ännu fler eller samma igen. Säg till den som sköter flödet.",
     u"%1 does not end: %2 pages were read, then yet more came or the same again. Tell whoever keeps the feed."},
    {QLatin1String("cancelled"), u"Läsningen av %1 avbröts.", u"The reading of %1 was stopped."},
    {QLatin1String("storage"), u"Den tillfälliga filen kunde inte skrivas: %2", u"The temporary file could not be written: %2"},
});
static_assert(kRefusals.size() == size_t(ReadFault::Storage) + 1);

struct DialectWords {
    QLatin1String code;
    const char16_t *swedish, *english;
};
constexpr auto kDialects = std::to_array<DialectWords>({
    {QLatin1String("unknown"), u"okänt", u"unknown"},
    {QLatin1String("hsds_json"), u"HSDS 3, JSON", u"HSDS 3, JSON"},
    {QLatin1String("hsds_tabular"), u"HSDS 3, tabeller", u"HSDS 3, tables"},
    {QLatin1String("old_json"), u"äldre HSDS, JSON", u"older HSDS, JSON"},
    {QLatin1String("old_tabular"), u"äldre HSDS, tabeller", u"older HSDS, tables"},
    {QLatin1String("outpost_json"), u"Outpost, JSON", u"Outpost, JSON"},
    {QLatin1String("outpost_sheet"), u"Outpost, ett brett blad", u"Outpost, one wide sheet"},
});
static_assert(kDialects.size() == size_t(Dialect::OutpostSheet) + 1);

}

QLatin1String readFaultCode(ReadFault fault)
{
    return kRefusals[size_t(fault)].code;
}

QString readRefusalText(const ReadRefusal &refusal, const Console &console)
{
    static const QStringList spreadsheets {QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("xlsm"), QStringLiteral("ods"), QStringLiteral("numbers")};
    if (refusal.fault == ReadFault::NothingKnown && spreadsheets.contains(refusal.at.section(u'.', -1).toLower()))
        return console.say(u"%1 är ett kalkylblad i sitt eget format. Spara varje blad som CSV (Arkiv, Spara som, CSV UTF-8). Är det en lista med egna rubriker: \"paraplyctl import csv\".",
                           u"%1 is a spreadsheet in its own format. Save each sheet as CSV (File, Save as, CSV UTF-8). If it is a list with headings of its own: \"paraplyctl import csv\".").arg(refusal.at);
    if (refusal.fault == ReadFault::NothingKnown && !refusal.parameters.isEmpty())
        return console.say(u"I %1 finns ingen tabell som hör till en förteckning, men en packad fil: %2. Ge den i stället för mappen.",
                           u"In %1 there is no table of a directory, but a packed file: %2. Give that instead of the folder.").arg(refusal.at, refusal.parameters.join(QStringLiteral(", ")));
    const Sentence &sentence = kRefusals[size_t(refusal.fault)];
    const QString second = refusal.parameters.isEmpty() ? refusal.error.detail : refusal.parameters.first();
    return filled(console.say(sentence.swedish, sentence.english), {refusal.at, second});
}

ExitCode exitCodeFor(ReadFault fault)
{
    switch (fault) {
    case ReadFault::NotThere:
    case ReadFault::Unreadable:
    case ReadFault::Offline:
    case ReadFault::Refused:
    case ReadFault::Storage:
        return ExitCode::Environment;
    default:
        return ExitCode::Rejected;
    }
}

QString dialectText(Dialect dialect, const Console &console)
{
    const DialectWords &words = kDialects[size_t(dialect)];
    return console.say(words.swedish, words.english);
}

QLatin1String dialectCode(Dialect dialect)
{
    return kDialects[size_t(dialect)].code;
}

}
