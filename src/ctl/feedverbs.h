// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ctl/command.h"
#include "ctl/passphrase.h"
#include "publisher/feed.h"

namespace paraply {

/// What the verbs of `feed` that sign have in common.
class SigningOptions {
public:
    /// DIR, --keys and --root-days, --targets-days, --snapshot-days, --timestamp-days.
    void declare(CLI::App &verb, const Console &console);
    QString folder() const { return QString::fromStdString(m_folder); }
    /// The keys live as long as this.
    FeedRun run(Console &console);

private:
    std::string m_folder;
    std::vector<std::string> m_keyFolders;
    int m_days[4] = {};   // in the order of feedRoles(); 0: not given
    SystemClock m_clock;
    std::unique_ptr<FeedKeys> m_keys;
};

/// DIR alone.
void declareFeedFolder(CLI::App &verb, std::string &folder, const Console &console);
/// "ed25519", "ecdsa", "rsa".
KeyKind keyKindOf(const std::string &name);
/// Shows how far a long run is.
FeedProgress feedProgress(Console &console);

std::unique_ptr<Command> makeFeedInit();
std::unique_ptr<Command> makeFeedRelease();
std::unique_ptr<Command> makeFeedRefresh();
std::unique_ptr<Command> makeFeedRotate();
std::unique_ptr<Command> makeFeedVerify();
std::unique_ptr<Command> makeFeedExport();

/// In the order --help lists them.
std::vector<std::unique_ptr<Command>> feedVerbs();

}
