// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/intakewords.h"

#include <array>

namespace paraply {

namespace {

constexpr auto kSentences = std::to_array<IntakeSentence>({
    {"unknown_table",
     u"Filen är ingen tabell i en förteckning och lades åt sidan (antal rader: %1).", u"Ge filen tabellens namn (services.csv ...) om den är en.",
     u"The file is no table of a directory and was set aside (rows: %1).", u"Give the file the table's name (services.csv ...) if it is one."},
    {"unclosed_quote",
     u"Ett citattecken är inte avslutat. Raden lades åt sidan.", u"Rätta citattecknet.",
     u"A quote is not closed. The row was set aside.", u"Correct the quote."},
    {"extra_cells",
     u"Raden har fler ifyllda celler än det finns rubriker (%1). Den lades åt sidan.", u"Kontrollera om en text med skiljetecken saknar citattecken omkring sig.",
     u"The row has more filled cells than there are headings (%1). It was set aside.", u"Check whether a text with a separator lacks quotes around it."},
    {"missing_cells",
     u"Raden har färre celler än det finns rubriker (%1). Resten togs som tomt.", u"",
     u"The row has fewer cells than there are headings (%1). The rest was taken as empty.", u""},
    {"stray_quote",
     u"Ett citattecken står inne i en text och togs som ett tecken.", u"Skriv det dubbelt, med hela cellen inom citattecken.",
     u"A quote stands inside a text and was taken for a character.", u"Write it twice, with the whole cell in quotes."},
    {"bad_json",
     u"Posten är ingen JSON och lades åt sidan.", u"Rätta den i källan.",
     u"The record is no JSON and was set aside.", u"Correct it in the source."},
    {"not_a_record",
     u"”%1” står där en post ska stå, och lades åt sidan.", u"",
     u"“%1” stands where a record should, and was set aside.", u""},
    {"record_too_large",
     u"Posten är större än 16 MB och lades åt sidan.", u"",
     u"The record is larger than 16 MB and was set aside.", u""},
    {"unlinked_row",
     u"Raden hör till ”%1”, som inte finns. Den lades åt sidan.", u"Rätta id:t, eller ta bort raden.",
     u"The row belongs to “%1”, which is not there. It was set aside.", u"Correct the id, or remove the row."},
    {"not_fetched",
     u"Servern har ”%1” i sin lista, men lämnar inte ut den. Den lades åt sidan.", u"Säg till den som sköter servern.",
     u"The server has “%1” in its list, but does not hand it out. It was set aside.", u"Tell whoever looks after the server."},
    {"not_public",
     u"Källan säger att uppgiften inte är offentlig (%3). Den togs inte med.", u"",
     u"The source says that this is not public (%3). It was not taken.", u""},
    {"text_too_long",
     u"Texten är längre än en miljon tecken och utelämnas.", u"",
     u"The text is longer than a million characters and is left out.", u""},
    {"repeated_column",
     u"Kolumnen %3 finns två gånger; den första gäller.", u"Ta bort den ena.",
     u"The column %3 is there twice; the first counts.", u"Remove one of them."},
    {"repeated_member",
     u"%3 står två gånger i samma post; det första gäller.", u"",
     u"%3 stands twice in one record; the first counts.", u""},
    {"unnamed_column",
     u"Kolumn %3 har ingen rubrik och utelämnas.", u"Ge den en rubrik om den behövs.",
     u"Column %3 has no heading and is left out.", u"Give it a heading if it is needed."},
    {"file_not_read",
     u"Filen lästes inte: den är ingen del av förteckningen.", u"",
     u"The file was not read: it is no part of the directory.", u""},
    {"unplaced_value",
     u"”%1” i %3 hör inte hemma på den här raden och utelämnas.", u"Skriv det på tjänstens egen rad.",
     u"“%1” in %3 does not belong to this row and is left out.", u"Write it on the service's own row."},
    {"encoded_twice",
     u"”%1” var omkodad två gånger och blev ”%2”.", u"Spara källan som UTF-8.",
     u"“%1” was encoded twice and became “%2”.", u"Save the source as UTF-8."},
    {"reference_differs",
     u"%3 säger ”%1”, men posten inuti heter %2. Den senare gäller.", u"",
     u"%3 says “%1”, but the record inside is %2. The latter counts.", u""},
    {"weekday_number",
     u"Veckodagen %1 lästes som %2, där 1 är måndag.", u"Stämmer det inte: skriv dagens namn.",
     u"The weekday %1 was read as %2, with 1 for Monday.", u"If that is not right: write the day's name."},
    {"weekday_unknown",
     u"”%1” är ingen veckodag vi förstår.", u"Skriv dagens namn.",
     u"“%1” is no weekday that we understand.", u"Write the day's name."},
    {"control_characters",
     u"Radslut eller tabbar står i texten på ett sätt som JSON förbjuder. De togs med.", u"",
     u"Line ends or tabs stand in the text in a way that JSON forbids. They were taken along.", u""},
    {"read_as",
     u"Filen är skriven i %1 och lästes så.", u"",
     u"The file is written in %1 and was read so.", u""},
    {"damaged_characters",
     u"Tecken i ”%1” är förstörda.", u"Skriv om dem i källan, och spara den som UTF-8.",
     u"Characters in “%1” are damaged.", u"Write them anew in the source, and save it as UTF-8."},
    {"embedded_again",
     u"Samma post stod i flera andra, %1 gånger till. Den togs en gång.", u"",
     u"The same record stood in several others, %1 times more. It was taken once.", u""},
    {"same_id_differs",
     u"Posten ”%1” har stått i en annan med annat innehåll. Båda behölls.", u"Ge dem olika id, eller samma innehåll.",
     u"The record “%1” stood in another one with other content. Both were kept.", u"Give them different ids, or the same content."},
    {"several_eligibilities",
     u"Flera rader säger olika åldrar för tjänsten. Ingen togs; orden behölls: ”%1”.", u"Dela tjänsten, eller skriv en ålder.",
     u"Several rows say different ages for the service. None was taken; the words were kept: “%1”.", u"Split the service, or write one age."},
    {"ends_early",
     u"Filen slutar mitt i. Det som lästes före slutet behölls.", u"Hämta den på nytt.",
     u"The file ends in the middle. What was read before was kept.", u"Fetch it anew."},
    {"count_differs",
     u"Källan säger att den har %1 poster, men %2 kom.", u"Kontrollera om alla sidor är med.",
     u"The source says that it has %1 records, but %2 came.", u"Check whether all pages are there."},
});

}

std::span<const IntakeSentence> readingSentences()
{
    return kSentences;
}

}
