// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/feedwords.h"

#include "ctl/cataloguefile.h"
#include "ctl/findingreport.h"
#include "publisher/findingtext.h"

namespace paraply {

namespace {

struct Sentence {
    QLatin1String code;
    const char16_t *swedish, *english;
};

// In the order of FeedFault. %1, %2, ... are its parameters.
constexpr Sentence kFaults[] = {
    {QLatin1String("system"), u"%1", u"%1"},
    {QLatin1String("not_a_feed"), u"%1 är inget flöde: där finns ingen metadata/1.root.json. Gör ett med \"paraplyctl feed init\".",
     u"%1 is no feed: there is no metadata/1.root.json. Make one with \"paraplyctl feed init\"."},
    {QLatin1String("feed_exists"), u"I %1 finns redan ett flöde. Det är orört.", u"There is a feed in %1 already. It is untouched."},
    {QLatin1String("busy"), u"En annan körning arbetar med %1. Försök igen när den är klar.",
     u"Another run is working on %1. Try again when it is done."},
    {QLatin1String("record_damaged"), u"Minnesfilen %1 går inte att läsa. Hämta den från en säkerhetskopia, eller ta bort den om kopian bredvid nycklarna är hel.",
     u"The record %1 cannot be read. Fetch it from a backup, or remove it if the copy beside the keys is whole."},
    {QLatin1String("metadata_broken"), u"%1 stämmer inte (%2). Hämta flödet från webbservern eller en säkerhetskopia.",
     u"%1 is not right (%2). Fetch the feed from the web server or a backup."},
    {QLatin1String("root_lost"), u"Rotfil %3 har publicerats men finns inte i %1, där den nyaste är nummer %2. Hämta metadata/%3.root.json från webbservern; utan den går inget att publicera som enheterna tror på.",
     u"Root %3 was published but is not in %1, where the newest is number %2. Fetch metadata/%3.root.json from the web server; without it nothing can be published that devices believe."},
    {QLatin1String("other_feed"), u"I %1 ligger ett annat flöde, eller ett nyare läge av det här. Välj en annan mapp.",
     u"There is another feed in %1, or a newer state of this one. Choose another folder."},
    {QLatin1String("key_missing"), u"Nycklar för rollen %1 saknas i %2: %3 behövs, %4 finns. Det som söks är %1.pem eller %1-N.pem med något av id %5.",
     u"Keys for the role %1 are missing in %2: %3 needed, %4 there. Looked for: %1.pem or %1-N.pem with one of the ids %5."},
    {QLatin1String("key_unusable"), u"Nyckeln %1 kan inte användas: %2.", u"The key %1 cannot be used: %2."},
    {QLatin1String("key_unknown"), u"Flödet har ingen nyckel \"%1\".", u"The feed has no key \"%1\"."},
    {QLatin1String("too_few_keys"), u"Rollen %1 ska ha %2 underskrifter men skulle bara få %3 nycklar.",
     u"The role %1 is to have %2 signatures but would have only %3 keys."},
    {QLatin1String("wrong_passphrase"), u"Fel lösenfras för %1.", u"Wrong passphrase for %1."},
    {QLatin1String("no_passphrase"), u"Lösenfras saknas för %1. Skriv den i terminalen eller sätt PARAPLY_PASSPHRASE.",
     u"There is no passphrase for %1. Type it in a terminal or set PARAPLY_PASSPHRASE."},
    {QLatin1String("catalogue_unusable"), u"%1", u"%1"},
    {QLatin1String("digest_released"), u"Samma katalog släpptes redan som nummer %1 (%2): inget är ändrat. Släpp den ändå med --allow.",
     u"The same catalogue was released before as number %1 (%2): nothing has changed. Release it all the same with --allow."},
    {QLatin1String("other_region"), u"Flödet gäller regionen \"%1\" men katalogen \"%2\". Släpp den ändå med --allow.",
     u"The feed is of the region \"%1\" but the catalogue of \"%2\". Release it all the same with --allow."},
    {QLatin1String("other_schema"), u"%1 har ett annat katalogformat än det här programmet skriver. Bygg den igen med samma version av paraplyctl.",
     u"%1 is of another catalogue format than this program writes. Build it again with the same version of paraplyctl."},
    {QLatin1String("shrunk"), u"Katalogen har %2 stöd mot %1 i förra släppet: mer än en femtedel är borta. Är det meningen, släpp den med --allow.",
     u"The catalogue has %2 services against %1 in the last release: more than a fifth is gone. If that is meant, release it with --allow."},
    {QLatin1String("patch_broken"), u"Ändringsfilen från %1 till %2 gav inte det den skulle. Inget publicerades.",
     u"The patch from %1 to %2 did not give what it should. Nothing was published."},
    {QLatin1String("unverified"), u"Flödet i %1 har %2 fel som \"paraplyctl feed verify\" berättar om. Inget kopierades.",
     u"The feed in %1 has %2 faults that \"paraplyctl feed verify\" tells. Nothing was copied."},
};
static_assert(std::size(kFaults) == size_t(FeedFault::Unverified) + 1);

constexpr Sentence kNotes[] = {
    {QLatin1String("numbers_skipped"), u"Flödet är äldre än det som publicerats (nyaste här: %1): det har hämtats från en säkerhetskopia. Nummer till och med %2 används inte igen.",
     u"The feed is older than what was published (newest here: %1): it was restored from a backup. Numbers up to %2 are not used again."},
    {QLatin1String("leftovers_removed"), u"Städade bort filer efter en avbruten körning: %1.", u"Removed files an interrupted run had left: %1."},
    {QLatin1String("base_lost"), u"Ögonblicksbilden av släpp %1 är borta eller skadad (%2): ingen ändringsfil därifrån.",
     u"The snapshot of release %1 is gone or damaged (%2): no patch from it."},
    {QLatin1String("renewal_needs_key"), u"Rollen %1 går ut %2. Kör \"feed refresh\" med dess nyckel före dess.",
     u"The role %1 expires on %2. Run \"feed refresh\" with its key before that."},
    {QLatin1String("role_expired"), u"Rollen %1 gick ut %2: enheterna tror inte på flödet. Kör \"feed refresh\" med dess nyckel nu.",
     u"The role %1 expired on %2: devices do not believe the feed. Run \"feed refresh\" with its key now."},
    {QLatin1String("unwritten"), u"Publicerat, men %1 kunde inte städas (%2). Nästa körning gör det.",
     u"Published, but %1 could not be tidied up (%2). The next run does it."},
};
static_assert(std::size(kNotes) == size_t(FeedNote::Unwritten) + 1);

constexpr Sentence kComplaints[] = {
    {QLatin1String("trust"), u"Underskrifterna håller inte (%1, rollen %2): %3.", u"The signatures do not hold (%1, role %2): %3."},
    {QLatin1String("target_unfetched"), u"%1 finns inte eller är inte den fil som är underskriven (%2: %3).",
     u"%1 is not there or is not the file that was signed (%2: %3)."},
    {QLatin1String("target_unknown"), u"%1 säger inte vad den är: dess fält \"custom\" stämmer inte.",
     u"%1 does not say what it is: its field \"custom\" is not right."},
    {QLatin1String("snapshot_fails"), u"Ögonblicksbilden %1 ger inte den katalog som är underskriven: %2.",
     u"The snapshot %1 does not give the catalogue that was signed: %2."},
    {QLatin1String("patch_fails"), u"Ändringsfilen %1 ger inte den katalog som är underskriven: %2.",
     u"The patch %1 does not give the catalogue that was signed: %2."},
    {QLatin1String("patch_astray"), u"%1 leder inte till den ögonblicksbild som finns i flödet.", u"%1 does not lead to the snapshot that is in the feed."},
    {QLatin1String("sequence_gap"), u"För katalogformat %1 finns ändringsfiler men ingen ögonblicksbild.",
     u"For catalogue format %1 there are patches but no snapshot."},
};
static_assert(std::size(kComplaints) == size_t(FeedComplaintCode::SequenceGap) + 1);

QString said(const Sentence &sentence, const QStringList &parameters, const Console &console)
{
    return filled(console.say(sentence.swedish, sentence.english), parameters);
}

ExitCode exitCodeOf(const FeedTrouble &trouble)
{
    switch (trouble.fault) {
    case FeedFault::System:
    case FeedFault::CatalogueUnusable:
        return exitCodeFor(trouble.error.code);
    case FeedFault::NotAFeed:
    case FeedFault::Busy:
    case FeedFault::RecordDamaged:
    case FeedFault::RootLost:
    case FeedFault::KeyMissing:
    case FeedFault::NoPassphrase:
        return ExitCode::Environment;
    default:
        return ExitCode::Rejected;
    }
}

bool isAllowable(FeedFault fault)
{
    return fault == FeedFault::DigestReleased || fault == FeedFault::OtherRegion || fault == FeedFault::Shrunk;
}

}

QLatin1String feedFaultCode(FeedFault fault)
{
    return kFaults[size_t(fault)].code;
}

QLatin1String feedNoteCode(FeedNote note)
{
    return kNotes[size_t(note)].code;
}

QLatin1String feedComplaintCode(FeedComplaintCode code)
{
    return kComplaints[size_t(code)].code;
}

QString feedComplaintText(const FeedComplaint &complaint, const Console &console)
{
    return said(kComplaints[size_t(complaint.code)], complaint.parameters, console);
}

QString feedTroubleText(const FeedTrouble &trouble, const Console &console)
{
    if (trouble.fault == FeedFault::System)
        return troubleText(trouble.error, trouble.parameters.value(0), console);
    if (trouble.fault == FeedFault::CatalogueUnusable)
        return catalogueTroubleText(trouble.error, trouble.parameters.value(0), console);
    return said(kFaults[size_t(trouble.fault)], trouble.parameters, console);
}

QString feedRemarkText(const FeedRemark &remark, const Console &console)
{
    return said(kNotes[size_t(remark.note)], remark.parameters, console);
}

ExitCode reportTroubles(const FeedTroubles &troubles, Console &console)
{
    console.endProgress();
    ExitCode code = ExitCode::Rejected;
    auto list = nlohmann::ordered_json::array();
    for (const FeedTrouble &trouble : troubles) {
        const QString text = feedTroubleText(trouble, console);
        console.complain(text);
        list.push_back({{"code", feedFaultCode(trouble.fault).data()}, {"message", jsonText(text)}, {"allowable", isAllowable(trouble.fault)}});
        code = exitCodeOf(trouble);
    }
    if (console.wantsJson())
        console.printJson({{"done", false}, {"troubles", list}});
    return code;
}

void printRemarks(const std::vector<FeedRemark> &remarks, Console &console)
{
    for (const FeedRemark &remark : remarks)
        console.complain(feedRemarkText(remark, console));
}

nlohmann::ordered_json remarksAsJson(const std::vector<FeedRemark> &remarks, const Console &console)
{
    auto list = nlohmann::ordered_json::array();
    for (const FeedRemark &remark : remarks)
        list.push_back({{"code", feedNoteCode(remark.note).data()}, {"message", jsonText(feedRemarkText(remark, console))}});
    return list;
}

QString bytesText(qint64 bytes, const Console &console)
{
    if (bytes < 1000)
        return QStringLiteral("%1 B").arg(bytes);
    const bool isMega = bytes >= 1'000'000;
    const QString number = QString::number(double(bytes) / (isMega ? 1e6 : 1e3), 'f', 1);
    return console.say(QString(number).replace(u'.', u','), number) + (isMega ? QStringLiteral(" MB") : QStringLiteral(" kB"));
}

}
