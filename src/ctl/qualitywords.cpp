// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/qualitywords.h"

#include <array>

namespace paraply {

namespace {

struct Words {
    QStringView swedish, english, swedishAdvice, englishAdvice, swedishQuestion = {}, englishQuestion = {};
};

constexpr std::array<Words, kShortfallCount> kShortfalls {{
    {},
    {u"uppgiften är odaterad", u"the fact is undated", u"Ring och fråga om allt stämmer; skriv dagen i confirmed_on.",
     u"Call and ask whether all is right; write the day in confirmed_on."},
    {u"uppgiften är äldre än tre år", u"the fact is older than three years", u"Ring och fråga om allt stämmer; skriv dagen i confirmed_on.",
     u"Call and ask whether all is right; write the day in confirmed_on."},
    {u"uppgiften är äldre än ett år", u"the fact is older than one year", u"Fråga om allt stämmer; skriv dagen i confirmed_on.",
     u"Ask whether all is right; write the day in confirmed_on."},
    {u"ingen har bekräftat", u"nobody has confirmed", u"Be den som driver stödet läsa raden; skriv dagen i confirmed_on och vem i confirmed_by.",
     u"Let those who run it read the row; write the day in confirmed_on and who in confirmed_by."},
    {u"det står inte vem som bekräftade", u"it does not say who confirmed", u"Skriv vem i confirmed_by.", u"Write who in confirmed_by.",
     u"vem som har bekräftat", u"who has confirmed"},
    {u"varken telefon, e-post eller webb", u"neither telephone, mail nor web", u"Fråga hur man når dem; fyll i phone, email eller url.",
     u"Ask how to reach them; fill in phone, email or url.",
     u"hur man når dem", u"how to reach them"},
    {u"telefon saknas", u"no telephone", u"Fråga efter ett nummer; fyll i phone.", u"Ask for a number; fill in phone.",
     u"telefonnummer", u"telephone number"},
    {u"öppettider saknas", u"no hours", u"Fråga när det är öppet; fyll i hours.", u"Ask when it is open; fill in hours.",
     u"öppettider", u"hours"},
    {u"dagarna är kända men inte tiderna", u"the days are known, the times are not", u"Fråga efter klockslagen; fyll i hours.",
     u"Ask for the times; fill in hours.",
     u"klockslag", u"times"},
    {u"tiderna är kända men inte dagarna", u"the times are known, the days are not", u"Fråga vilka dagar; fyll i hours.", u"Ask which days; fill in hours.",
     u"vilka dagar", u"which days"},
    {u"åldrar saknas", u"no ages", u"Fråga för vilka åldrar; fyll i min_age_months och max_age_months.",
     u"Ask for which ages; fill in min_age_months and max_age_months.",
     u"åldrar", u"ages"},
    {u"den ena åldersgränsen saknas", u"one age limit is not known", u"Fråga om den gräns som saknas; fyll i min_age_months eller max_age_months.",
     u"Ask for the missing limit; fill in min_age_months or max_age_months.",
     u"den andra åldersgränsen", u"the other age limit"},
    {u"platsen saknas", u"no place", u"Fråga var det är; fyll i address, latitude och longitude.", u"Ask where it is; fill in address, latitude and longitude.",
     u"var det är", u"where it is"},
    {u"bara orten är känd", u"only the town is known", u"Fråga efter gatuadressen; fyll i address.", u"Ask for the street address; fill in address.",
     u"gatuadress", u"street address"},
    {u"läget på kartan är ungefärligt", u"the place on the map is approximate", u"Sök upp adressen på en karta; fyll i latitude och longitude och sätt coordinate_precision till address.",
     u"Look the address up on a map; fill in latitude and longitude and set coordinate_precision to address."},
    {u"källa saknas", u"no source", u"Lägg en rad i sources.csv.", u"Add a row to sources.csv."},
    {u"källan är odaterad", u"the source is undated", u"Fyll i date i sources.csv.", u"Fill in date in sources.csv."},
    {u"källan har ingen säker adress (https)", u"the source has no secure address (https)", u"Pröva adressen med https och ändra reference i sources.csv.",
     u"Try the address with https and change reference in sources.csv."},
    {u"språk saknas", u"no languages", u"Fråga vilka språk som talas; fyll i languages.", u"Ask which languages are spoken; fill in languages.",
     u"vilka språk som talas", u"which languages are spoken"},
    {u"språken står bara som text", u"the languages are only a note", u"Skriv språken som koder i languages.", u"Write the languages as codes in languages.",
     u"vilka språk som talas", u"which languages are spoken"},
    {u"översättning saknas", u"no translation", u"Översätt description; lägg en rad i translations.csv.", u"Translate description; add a row to translations.csv."},
    {u"översättningen är gjord av en äldre text", u"the translation is of an older text", u"Läs om översättningen; skriv ny source_digest.",
     u"Read the translation again; write the new source_digest."},
    {u"översättningen är maskinens utkast", u"the translation is a machine's draft", u"Låt någon läsa den; sätt state till person.",
     u"Let a person read it; set state to person."},
}};

}

QString shortfallText(const AspectScore &aspect, const Console &console)
{
    const Words &words = kShortfalls[std::size_t(aspect.shortfall)];
    const QString text = console.say(words.swedish, words.english);
    return aspect.languages.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, aspect.languages.join(QStringLiteral(", ")));
}

QString shortfallAdvice(Shortfall shortfall, const Console &console)
{
    const Words &words = kShortfalls[std::size_t(shortfall)];
    return console.say(words.swedishAdvice, words.englishAdvice);
}

QString questionText(Shortfall shortfall, const Console &console)
{
    const Words &words = kShortfalls[std::size_t(shortfall)];
    return console.say(words.swedishQuestion, words.englishQuestion);
}

bool isForOrganization(Aspect aspect)
{
    return aspect != Aspect::Source && aspect != Aspect::Translations;
}

QString freshnessWords(const ScoredRecord &scored, const Console &console)
{
    const QDate newest = scored.record.newestDate;
    const QString since = newest.isValid() ? console.say(u"från %1", u"from %1").arg(newest.year()) : console.say(u"odaterad", u"undated");
    switch (scored.freshness) {
    case Freshness::Fresh: return since;
    case Freshness::MayHaveChanged: return since + console.say(u", kan ha ändrats", u", may have changed");
    case Freshness::CallFirst: break;
    }
    return since + console.say(u", ring först", u", call first");
}

QString linkFaultText(LinkFault fault, const Console &console)
{
    switch (fault) {
    case LinkFault::None: return {};
    case LinkFault::NoScheme: return console.say(u"börjar inte med https://. Skriv hela adressen.", u"does not begin with https://. Write the whole address.");
    case LinkFault::OtherScheme: return console.say(u"är ingen webbadress. Skriv en som börjar med https://.", u"is no web address. Write one that begins with https://.");
    case LinkFault::TwiceScheme: return console.say(u"har http två gånger. Ta bort det ena.", u"has http twice. Take one away.");
    case LinkFault::Blank: return console.say(u"har ett mellanslag i sig. Ta bort det, eller skriv %20.", u"has a blank in it. Take it away, or write %20.");
    case LinkFault::NoHost: return console.say(u"saknar webbplatsens namn.", u"lacks the name of the website.");
    case LinkFault::BadHost: return console.say(u"har ett namn på webbplatsen som inte kan finnas. Jämför med webbläsarens adressfält.",
                                                u"has a website's name that cannot exist. Compare with the browser's address bar.");
    case LinkFault::StrayEnd: return console.say(u"slutar med ett tecken som hör till meningen omkring. Ta bort det.",
                                                 u"ends with a sign that belongs to the sentence around it. Take it away.");
    case LinkFault::Unreadable: break;
    }
    return console.say(u"går inte att läsa som adress. Kopiera den ur webbläsarens adressfält.", u"cannot be read as an address. Copy it from the browser's address bar.");
}

QString linkStateText(LinkState state, const Console &console)
{
    switch (state) {
    case LinkState::Ok: return console.say(u"svarar", u"answers");
    case LinkState::Redirected: return console.say(u"svarar just nu på en annan adress. Låt den stå.", u"answers at another address for now. Leave it.");
    case LinkState::Moved: return console.say(u"har flyttat för gott. Skriv den nya adressen i bladet, om den visar samma sak.",
                                              u"has moved for good. Write the new address in the sheet, if it shows the same thing.");
    case LinkState::Gone: return console.say(u"finns inte längre. Leta upp den nya sidan, eller ta bort adressen.", u"is gone. Look for the new page, or take the address away.");
    case LinkState::Closed: return console.say(u"svarar inte program. Öppna den i en webbläsare och se efter.", u"does not answer programs. Open it in a browser and look.");
    case LinkState::ServerFailed: return console.say(u"servern svarar med ett fel. Försök igen en annan dag.", u"the server answers with an error. Try another day.");
    case LinkState::NameUnknown: return console.say(u"webbplatsen finns inte (namnet är okänt). Är du utan nät?", u"there is no such website (unknown name). Are you offline?");
    case LinkState::Unreachable: return console.say(u"går inte att nå. Försök igen en annan dag.", u"cannot be reached. Try another day.");
    case LinkState::TimedOut: return console.say(u"svarar inte i tid. Försök igen en annan dag.", u"does not answer in time. Try another day.");
    case LinkState::Certificate: return console.say(u"har ett certifikat som inte gäller: webbläsaren varnar. Säg till den som har webbplatsen.",
                                                    u"has a certificate that is not valid: the browser warns. Tell those whose website it is.");
    case LinkState::Misdirected: return console.say(u"skickar runt utan att komma fram. Öppna den i en webbläsare och se efter.",
                                                    u"sends one around without arriving. Open it in a browser and look.");
    case LinkState::NotChecked: break;
    }
    return console.say(u"hann inte prövas", u"was not tried: the time was up");
}

}
