// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "ctl/feedverbs.h"

#include "base/files.h"

#include <CLI/CLI.hpp>

namespace paraply {

void declareFeedFolder(CLI::App &verb, std::string &folder, const Console &console)
{
    verb.add_option("folder", folder, console.say(u"Flödets mapp", u"The folder of the feed").toStdString())->required();
}

void SigningOptions::declare(CLI::App &verb, const Console &console)
{
    declareFeedFolder(verb, m_folder, console);
    verb.add_option("--keys", m_keyFolders,
                    console.say(u"Mapp med nycklar; flera går bra (rotnycklar på en sticka)", u"A folder of keys; more than one may be given (root keys on a stick)").toStdString())
        ->required()->allow_extra_args(false);
    const QString days = console.say(u"Så många dagar gäller rollen %1 efter underskrift, från och med nu", u"Days the role %1 is valid after signing, from now on");
    for (int i = 0; i < 4; ++i) {
        const QString role = feedRoles()[i];
        verb.add_option("--" + role.toStdString() + "-days", m_days[i], days.arg(role).toStdString())->check(CLI::Range(1, 36500));
    }
}

FeedRun SigningOptions::run(Console &console)
{
    QStringList folders;
    for (const std::string &folder : m_keyFolders)
        folders.append(QString::fromStdString(folder));
    m_keys = std::make_unique<FeedKeys>(folders, realFiles(), passphraseFor(console));
    FeedRun run {folder(), *m_keys, realFiles(), m_clock, feedProgress(console)};
    for (int i = 0; i < 4; ++i) {
        if (m_days[i] > 0)
            run.lifetimes[feedRoles()[i]] = m_days[i];
    }
    return run;
}

KeyKind keyKindOf(const std::string &name)
{
    return name == "rsa" ? KeyKind::Rsa : name == "ecdsa" ? KeyKind::EcdsaP256 : KeyKind::Ed25519;
}

FeedProgress feedProgress(Console &console)
{
    return [&console](FeedStage stage, qint64 done, qint64 total) {
        switch (stage) {
        case FeedStage::Snapshot:
            return console.progress(console.say(u"Ögonblicksbild", u"Snapshot"), done, total);
        case FeedStage::Patches:
            return console.progress(console.say(u"Ändringsfiler", u"Patches"), done, total);
        case FeedStage::Checking:
            return console.progress(console.say(u"Kontroll", u"Checking"), done, total);
        case FeedStage::Copying:
            return console.progress(console.say(u"Kopiering", u"Copying"), done, total);
        }
    };
}

std::vector<std::unique_ptr<Command>> feedVerbs()
{
    std::vector<std::unique_ptr<Command>> verbs;
    verbs.push_back(makeFeedInit());
    verbs.push_back(makeFeedRelease());
    verbs.push_back(makeFeedRefresh());
    verbs.push_back(makeFeedRotate());
    verbs.push_back(makeFeedVerify());
    verbs.push_back(makeFeedExport());
    return verbs;
}

}
