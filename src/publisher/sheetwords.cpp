// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/intakewords.h"

#include <array>

namespace paraply {

namespace {

constexpr auto kSentences = std::to_array<IntakeSentence>({
    {"sheet_read_as",
     u"Filen är skriven i %1 och lästes så.", u"",
     u"The file is written in %1 and was read so.", u""},
    {"sheet_damaged",
     u"Filen har förstörda tecken (%1), på rad %2.", u"Skriv om dem i källan, och spara den som UTF-8.",
     u"The file has damaged characters (%1), in row %2.", u"Write them anew in the source, and save it as UTF-8."},
    {"sheet_doubled",
     u"Filen har tecken (%1) som är omkodade två gånger (”Ã¥” för ”å”), på rad %2. Texterna lagas.", u"Spara källan som UTF-8.",
     u"The file has characters (%1) that are encoded twice (“Ã¥” for “å”), in row %2. The texts are mended.", u"Save the source as UTF-8."},
    {"rows_above_headings",
     u"Det som står ovanför rubrikerna lästes inte (antal rader: %1).", u"Stämmer det inte: säg vilken rad rubrikerna står på med @header_row i mappningen.",
     u"What stands above the headings was not read (rows: %1).", u"If that is not right: say on which row the headings are with @header_row in the mapping."},
    {"sheet_unclosed_quote",
     u"Ett citattecken är inte avslutat. Raden lades åt sidan.", u"Rätta citattecknet.",
     u"A quote is not closed. The row was set aside.", u"Correct the quote."},
    {"headings_repeated",
     u"Rubrikerna står en gång till mitt i bladet. Raden lades åt sidan.", u"Ta bort raden.",
     u"The headings stand once more inside the sheet. The row was set aside.", u"Remove the row."},
    {"row_of_sums",
     u"Raden summerar listan och är inget stöd. Den lades åt sidan.", u"Ta bort raden.",
     u"The row sums up the list and is no service. It was set aside.", u"Remove the row."},
    {"sheet_extra_cells",
     u"Raden har %1 celler, men bara %2 har en rubrik. Resten utelämnas.", u"Kontrollera om en text med skiljetecken saknar citattecken omkring sig.",
     u"The row has %1 cells, but only %2 have a heading. The rest is left out.", u"Check whether a text with a separator lacks quotes around it."},
    {"column_not_mapped",
     u"Kolumnen %3 har ingen plats i mappningen och utelämnas (ifyllda celler: %1).", u"Ge den ett fält i mappningen om den behövs.",
     u"The column %3 has no place in the mapping and is left out (filled cells: %1).", u"Give it a field in the mapping if it is needed."},
    {"source_date_unknown",
     u"Ingenting säger när listan skrevs. Källan fick inget datum (antal rader: %1), och appen ber läsaren ringa först.",
     u"Ge dagen med --source-date eller @source_date i mappningen; är den inte känd, skriv unknown där.",
     u"Nothing says when the list was written. The source got no date (rows: %1), and the app asks the reader to call first.",
     u"Give the day with --source-date or with @source_date in the mapping; if nobody knows it, write unknown there."},
    {"value_not_in_table",
     u"”%1” står inte i mappningens tabell för kolumnen och togs som det är.", u"Lägg till ”%1=...” i regeln.",
     u"“%1” is not in the mapping's table for the column and was taken as it is.", u"Add “%1=...” to the rule."},
    {"private_left_out",
     u"Listan säger att uppgiften inte ska visas. Den är utelämnad.", u"",
     u"The list says that this is not to be shown. It is left out.", u""},
    {"private_row",
     u"Listan säger att raden inte ska visas. Den är lagd åt sidan.", u"",
     u"The list says that the row is not to be shown. It was set aside.", u""},
    {"row_repeated",
     u"Precis samma rad finns redan.", u"Ta bort den ena.",
     u"Exactly the same row is there already.", u"Remove one of them."},
    {"id_repeated",
     u"Id:t ”%1” finns redan; raden fick %2.", u"Ge varje rad ett eget id.",
     u"The id “%1” is there already; the row was given %2.", u"Give each row an id of its own."},
    {"name_repeated",
     u"Namnet ”%1” finns redan i samma kommun; raden fick id:t %2.", u"Ge raderna egna id:n, eller ta bort den ena.",
     u"The name “%1” is there already in the same municipality; the row was given the id %2.", u"Give the rows ids of their own, or remove one."},
    {"kind_rewritten",
     u"Slaget ”%1” lästes som %2.", u"Stämmer det inte: skriv en tabell i mappningens regel.",
     u"The kind “%1” was read as %2.", u"If that is not right: write a table in the mapping's rule."},
    {"municipality_unsaid",
     u"Ingen kommun står på raden. Stödet sägs gälla hela %2.", u"Skriv kommunens namn i listan, eller ett för alla rader i mappningen.",
     u"The row names no municipality. The support is said to be for the whole of %2.", u"Write the name of the municipality in the list, or one for all rows in the mapping."},
    {"municipality_not_found",
     u"Kommunen är okänd (”%1”). Stödet sägs gälla hela %2.", u"Skriv kommunens namn i listan, eller samma för alla rader i mappningen.",
     u"The municipality is not known (“%1”). The support is said to be for the whole of %2.", u"Write the name of the municipality in the list, or one for all rows in the mapping."},
    {"municipality_of_locality",
     u"Kommunen togs från orten ”%1”: %2.", u"",
     u"The municipality was taken from the locality “%1”: %2.", u""},
    {"age_bands_apart",
     u"De kryssade åldrarna hänger inte ihop. Åldern utelämnas.", u"Dela raden i en för varje ålder.",
     u"The marked ages do not join. The age is left out.", u"Split the row into one for each age."},
    {"access_unknown",
     u"”%1” är inget av drop_in, booking och referral och utelämnas.", u"Skriv en tabell i mappningens regel.",
     u"“%1” is none of drop_in, booking and referral and is left out.", u"Write a table in the mapping's rule."},
    {"topic_unknown",
     u"Ämnet ”%1” finns inte i topics.csv och utelämnas.", u"Använd ett av ämnena där, eller lägg till det.",
     u"The topic “%1” is not in topics.csv and is left out.", u"Use one of the topics there, or add it."},
});

}

std::span<const IntakeSentence> sheetSentences()
{
    return kSentences;
}

}
