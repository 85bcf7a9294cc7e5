// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/syncwords.h"

namespace paraply {

namespace {

struct Words {
    const char16_t *swedish, *english;
};

Words wordsOfNetwork(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Offline: return {u"Inget nät. Försök igen när det finns ett.", u"No network. Try again when there is one."};
    case SyncOutcome::Unreachable:
        return {u"Ingen svarar på flödets adress, eller mappen finns inte. Kontrollera adressen, eller sätt i minnet igen.",
                u"Nobody answers at the feed's address, or the folder is not there. Check the address, or put the stick back in."};
    case SyncOutcome::TimedOut: return {u"Det gick för långsamt. Försök igen senare.", u"It was too slow. Try again later."};
    case SyncOutcome::Cut:
        return {u"Överföringen bröts. Nästa försök fortsätter där den slutade.", u"The transfer broke off. The next attempt goes on where it ended."};
    case SyncOutcome::Busy: return {u"Servern har för mycket att göra. Försök igen senare.", u"The server is busy. Try again later."};
    case SyncOutcome::ServerFailed: return {u"Servern svarar med ett fel. Försök igen senare.", u"The server answers with an error. Try again later."};
    case SyncOutcome::Forbidden:
        return {u"Servern nekar oss. Be den som driver flödet om rättighet att läsa det.", u"The server refuses us. Ask whoever runs the feed for the right to read it."};
    case SyncOutcome::NoFeed: return {u"Det finns inget flöde på adressen. Kontrollera den.", u"There is no feed at the address. Check it."};
    case SyncOutcome::Misdirected:
        return {u"Vi skickas vidare dit vi inte går. Kontrollera adressen, eller prova ett annat nät.",
                u"We are sent where we do not go. Check the address, or try another network."};
    case SyncOutcome::CaptivePortal:
        return {u"Nätet svarar med en egen sida. Logga in på det i en webbläsare, och försök igen.",
                u"The network answers with a page of its own. Log in to it in a browser, and try again."};
    case SyncOutcome::Untrusted:
        return {u"Serverns certifikat går inte att lita på. Kontrollera adressen och datorns klocka.",
                u"The server's certificate cannot be trusted. Check the address and this machine's clock."};
    case SyncOutcome::ClockWrong:
        return {u"Datorns klocka går fel, så inget kan bedömas som nytt. Ställ klockan.", u"This machine's clock is wrong, so nothing can be judged fresh. Set the clock."};
    default:
        return {u"En sådan adress öppnas aldrig. Ange https://, en mapp, eller http:// till den här datorn.",
                u"Such an address is never opened. Give https://, a folder, or http:// to this machine."};
    }
}

Words wordsOfFeed(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Frozen:
        return {u"Flödets underskrift har gått ut: ingen förnyar det, eller någon håller inne det. Katalogen här gäller än.",
                u"The feed's signature has expired: nobody renews it, or somebody holds it back. The catalogue here stays."};
    case SyncOutcome::RolledBack:
        return {u"Flödet är äldre än det vi har sett. Det avvisades.", u"The feed is older than what we have seen. It was rejected."};
    case SyncOutcome::BadSignature:
        return {u"Flödet är inte underskrivet av dem som får. Det avvisades.", u"The feed is not signed by those who may. It was rejected."};
    case SyncOutcome::Rejected: return {u"Det som kom är inte det som skrevs under. Det avvisades.", u"What came is not what was signed. It was rejected."};
    case SyncOutcome::Incomplete:
        return {u"Flödet saknar något som det nämner. Säg till den som driver det.", u"The feed lacks something it names. Tell whoever runs it."};
    case SyncOutcome::NoRelease:
        return {u"Flödet har inget för regionen. Ange den med --region, eller ett annat flöde.", u"The feed has nothing for the region. Name it with --region, or another feed."};
    case SyncOutcome::SchemaTooNew:
        return {u"Det finns nyare uppgifter, för ett nyare program. Uppdatera paraplyctl.", u"There is newer data, for a newer program. Update paraplyctl."};
    case SyncOutcome::PatchOnly:
        return {u"Det finns nyare uppgifter, men bara som en hel katalog. Kör utan --patches-only för att hämta den.",
                u"There is newer data, but only as a whole catalogue. Run without --patches-only to fetch it."};
    case SyncOutcome::Damaged:
        return {u"Det underskrivna går inte att använda som katalog. Säg till den som driver flödet.", u"What was signed cannot be used as a catalogue. Tell whoever runs the feed."};
    default: return {u"Roten är ingen rot av ett flöde. Hämta den av den som driver flödet.", u"The root is no root of a feed. Get it from whoever runs the feed."};
    }
}

Words wordsOfStore(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::DiskFull: return {u"Disken är full. Frigör utrymme, och försök igen.", u"The disk is full. Make room, and try again."};
    case SyncOutcome::ReadOnly:
        return {u"Mappen går inte att skriva i. Ange en annan med --store, eller ge rättighet.", u"The folder cannot be written. Give another with --store, or the right to."};
    case SyncOutcome::StoreBusy: return {u"Ett annat program uppdaterar just nu. Försök igen strax.", u"Another program is updating just now. Try again in a moment."};
    case SyncOutcome::StoreFailed: return {u"Mappen går inte att läsa eller skriva.", u"The folder cannot be read or written."};
    default: return {u"Avbrutet.", u"Cancelled."};
    }
}

Words wordsOf(SyncOutcome outcome)
{
    if (outcome == SyncOutcome::Updated)
        return {u"En nyare katalog är på plats.", u"A newer catalogue is in place."};
    if (outcome == SyncOutcome::NothingNew)
        return {u"Inget nytt.", u"Nothing new."};
    if (outcome <= SyncOutcome::ClockWrong)
        return wordsOfNetwork(outcome);
    return outcome <= SyncOutcome::BadRoot ? wordsOfFeed(outcome) : wordsOfStore(outcome);
}

}

QString syncSentence(SyncOutcome outcome, const Console &console)
{
    const Words words = wordsOf(outcome);
    return console.say(words.swedish, words.english);
}

ExitCode exitCodeFor(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Updated:
    case SyncOutcome::NothingNew:
    case SyncOutcome::PatchOnly: return ExitCode::Good;
    case SyncOutcome::NotAllowed: return ExitCode::Usage;
    case SyncOutcome::Untrusted: return ExitCode::Rejected;
    default: break;
    }
    const bool isOfTheFeed = outcome >= SyncOutcome::Frozen && outcome <= SyncOutcome::BadRoot;
    return isOfTheFeed ? ExitCode::Rejected : ExitCode::Environment;
}

}
