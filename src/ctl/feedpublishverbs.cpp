// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/feedverbs.h"

#include "ctl/counted.h"
#include "ctl/feedwords.h"

#include <CLI/CLI.hpp>

namespace paraply {

namespace {

class InitVerb final : public Command {
public:
    CLI::App *declare(CLI::App &feed, const Console &console) override
    {
        CLI::App *verb = feed.add_subcommand("init", console.say(u"Gör ett nytt, tomt flöde och dess nycklar", u"Make a new, empty feed and its keys").toStdString());
        m_signing.declare(*verb, console);
        verb->add_option("--threshold", m_creation.rootThreshold,
                         console.say(u"Så många rotnycklar måste skriva under (annars 1)", u"How many root keys must sign (else 1)").toStdString())
            ->check(CLI::Range(1, 32));
        verb->add_option("--root-keys", m_creation.rootKeys,
                         console.say(u"Så många rotnycklar görs (annars en fler än som måste skriva under)", u"How many root keys are made (else one more than must sign)").toStdString())
            ->check(CLI::Range(1, 32));
        verb->add_option("--key-type", m_kind, console.say(u"Nycklarnas slag", u"The kind of keys").toStdString())->check(CLI::IsMember({"ed25519", "ecdsa", "rsa"}));
        return verb;
    }

    ExitCode run(Console &console) override
    {
        m_creation.kind = keyKindOf(m_kind);
        const auto created = createFeed(m_signing.run(console), m_creation);
        if (!created)
            return reportTroubles(created.troubles(), console);
        if (console.wantsJson())
            console.printJson(asJson(*created));
        else
            tell(*created, console);
        return ExitCode::Good;
    }

private:
    nlohmann::ordered_json asJson(const FeedCreated &created) const
    {
        auto files = nlohmann::ordered_json::array();
        for (const QString &file : created.keyFiles)
            files.push_back(jsonText(file));
        return {{"feed", jsonText(m_signing.folder())}, {"root", jsonText(created.rootFile)}, {"fingerprint", jsonText(created.fingerprint)},
                {"keys", files}};
    }

    void tell(const FeedCreated &created, Console &console) const
    {
        console.print(console.say(u"Flödet finns nu i %1.", u"The feed is in %1 now.").arg(m_signing.folder()));
        console.print(console.say(u"Rotfil att dela ut: %1", u"Root file to hand out: %1").arg(created.rootFile));
        console.print(console.say(u"Dess fingeravtryck: %1", u"Its fingerprint: %1").arg(created.fingerprint));
        console.print(console.say(u"Nycklar: %1", u"Keys: %1").arg(created.keyFiles.join(QStringLiteral(", "))));
        console.print(console.say(u"Lägg rotnycklarna på stickor i skilda kassaskåp. Till vardags behövs bara targets, snapshot och timestamp.",
                                  u"Put the root keys on sticks in separate safes. Day to day only targets, snapshot and timestamp are needed."));
    }

    SigningOptions m_signing;
    FeedCreation m_creation;
    std::string m_kind = "ed25519";
};

class ReleaseVerb final : public Command {
public:
    CLI::App *declare(CLI::App &feed, const Console &console) override
    {
        CLI::App *verb = feed.add_subcommand("release", console.say(u"Publicera en katalog som nästa släpp", u"Publish a catalogue as the next release").toStdString());
        m_signing.declare(*verb, console);
        verb->add_option("--catalogue", m_catalogue, console.say(u"Katalogen", u"The catalogue").toStdString())->required();
        verb->add_flag("--allow", m_allow,
                       console.say(u"Också en som släppts förr, av en annan region, eller som krympt med mer än en femtedel",
                                   u"Also one released before, of another region, or with over a fifth of its services gone").toStdString());
        return verb;
    }

    ExitCode run(Console &console) override
    {
        const auto released = releaseCatalogue(m_signing.run(console), QString::fromStdString(m_catalogue), m_allow);
        if (!released)
            return reportTroubles(released.troubles(), console);
        console.endProgress();
        printRemarks(released->remarks, console);
        if (console.wantsJson())
            console.printJson(asJson(*released, console));
        else
            tell(*released, console);
        return ExitCode::Good;
    }

private:
    static nlohmann::ordered_json asJson(const FeedReleased &released, const Console &console)
    {
        auto patches = nlohmann::ordered_json::array();
        for (const FeedReleased::Patch &patch : released.patches)
            patches.push_back({{"from", patch.from}, {"bytes", patch.bytes}});
        return {{"sequence", released.sequence}, {"digest", jsonText(released.digest)}, {"services", released.services},
                {"snapshot_bytes", released.snapshotBytes}, {"patches", patches}, {"patches_left_out", released.patchesLeftOut},
                {"remarks", remarksAsJson(released.remarks, console)}};
    }

    static void tell(const FeedReleased &released, Console &console)
    {
        console.print(console.say(u"Släpp %1: %2. Ögonblicksbild: %3.", u"Release %1: %2. Snapshot: %3.")
                          .arg(released.sequence).arg(counted(released.services, Noun::Service, console), bytesText(released.snapshotBytes, console)));
        if (!released.patches.empty()) {
            console.print(console.say(u"Ändringsfil från släpp %1: %2. Ändringsfiler i allt: %3.", u"Patch from release %1: %2. Patches in all: %3.")
                              .arg(released.patches.front().from).arg(bytesText(released.patches.front().bytes, console)).arg(released.patches.size()));
        }
        console.print(console.say(u"Kontrollsumma: %1", u"Digest: %1").arg(released.digest));
    }

    SigningOptions m_signing;
    std::string m_catalogue;
    bool m_allow = false;
};

}

std::unique_ptr<Command> makeFeedInit()
{
    return std::make_unique<InitVerb>();
}

std::unique_ptr<Command> makeFeedRelease()
{
    return std::make_unique<ReleaseVerb>();
}

}
