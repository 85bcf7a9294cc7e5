// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/tufwords.h"

namespace paraply {

QString trustSentence(const TrustReport &report, const Console &console)
{
    if (report.webPage) {
        return console.say(u"En webbsida kom i stället för det som väntades: kanske vill nätet att du loggar in.",
                           u"A web page came instead of what was due: the network may want you to sign in.");
    }
    switch (report.outcome) {
    case TrustOutcome::Current:
        return console.say(u"Inget nytt.", u"Nothing new.");
    case TrustOutcome::Updated:
        return console.say(u"Uppdaterat.", u"Updated.");
    case TrustOutcome::Expired:
        return console.say(u"Det nyaste som finns har gått ut: uppdateringar hålls tillbaka, signeras inte längre, eller klockan här går fel.",
                           u"The newest there is has expired: updates are held back, are no longer signed, or the clock here is wrong.");
    case TrustOutcome::RolledBack:
        return console.say(u"Äldre än det som redan är känt. Ingenting ändrades.", u"Older than what is known already. Nothing was changed.");
    case TrustOutcome::BelowThreshold:
        return console.say(u"För få av dem som får har signerat. Ingenting togs emot.",
                           u"Not signed by enough of those who may. Nothing was accepted.");
    case TrustOutcome::Mismatched:
        return console.say(u"Längd, kontrollsumma eller version är inte den som är signerad.", u"Length, hash or version is not what is signed.");
    case TrustOutcome::Malformed:
        return console.say(u"Metadata följer inte reglerna.", u"The metadata breaks the rules.");
    case TrustOutcome::TooLong:
        return console.say(u"Större än vad som får tas emot.", u"Larger than what may be accepted.");
    case TrustOutcome::NotFetched:
        return console.say(u"Det gick inte att hämta.", u"It could not be fetched.");
    case TrustOutcome::NoTarget:
        return console.say(u"Ingen som får uttala sig känner filen.", u"Nobody who may speak of it knows the file.");
    case TrustOutcome::StorageFailed:
        return console.say(u"Den egna mappen gick inte att läsa eller skriva.", u"The folder here could not be read or written.");
    }
    return {};
}

}
