// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// Updates as a user sees them, from a real feed.
Surface {
    id: surface

    Component {
        id: sync
        SyncPage { }
    }
    Component {
        id: settings
        SettingsPage { }
    }

    UpdatesCase {
        name: "Updates"
        holder: surface.holder

        function test_withoutAFeed_thePageSaysSoAndAsksNobody() {
            const page = show(sync);
            verify(find(page, "noFeed").text.includes("opens no connection"));
            verify(!has(page, "syncAsk") && !has(page, "syncOutcome") && !has(page, "feedName"));
            verify(find(page, "syncDataDate").text.includes("21 November 2026"));
        }

        function test_aNewRelease_isFetchedAndToldInWords() {
            Feed.publish(Feed.services("Lekgrupp", 2).concat(["UPDATE phone SET number = '019-21 30 01', dialable = '+4619213001' WHERE service = 'orebro-mottagningsgruppen'"]));
            const page = show(sync);
            type(page, "feedAddress", "");
            find(find(page, "feedAddress"), "input").text = Feed.invitation();
            pressNamed(page, "feedFollow");
            tryCompare(updates, "outcome", "updated", 20000);
            saysSoon(page, "You have newer data now.");
            tryCompare(find(page, "changesText"), "text", "2 new and 1 changed.");
            compare(allNamed(page, "change").length, 3);
            compare(find(page, "feedName").text, "127.0.0.1");
            compare(find(page, "syncAsked").text, "The feed answered just now.");
            tryCompare(Session.finder, "total", 8);
            press(allNamed(page, "change")[0]);
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], "service");
        }

        function test_askingAgain_costsOneQuestionAndSaysThatNothingIsNew() {
            Feed.publish(Feed.services("Sångstund", 1));
            followFeed(Feed.invitation(), "updated");
            const page = show(sync);
            const before = Feed.requests();
            askOn(page, "nothing_new");
            saysSoon(page, "You have the newest data.");
            verify(Feed.requests() - before <= 2, Feed.requests() - before);
        }

        function test_aSlowServer_showsTheBytesAndCanBeStopped() {
            Feed.publish(Feed.services("Öppethus", 40));
            const page = show(sync);
            verify(updates.feed.useText(Feed.faulty("hanging")));
            const line = find(page, "syncProgress");
            tryVerify(() => /^Fetching: .*[1-9].* of /.test(plain(line.text)), 20000, line.text);
            verify(line.value > 0 && line.value < 1, line.value);
            verify(!has(page, "syncAsk"));
            pressNamed(page, "syncStop");
            tryCompare(updates, "outcome", "cancelled", 20000);
            saysSoon(page, "You stopped the update.");
            Feed.mend();
            askOn(page, "updated");
        }

        function test_onAMeteredNetwork_theWholeFileIsOfferedWithItsSize() {
            Feed.publish(Feed.services("Babysim", 1));
            Stage.metered = true;
            followFeed(Feed.invitation(), "patch_only");
            const page = show(sync);
            verify(/The whole file is needed: [\d.]+ (kB|MB)\./.test(words(page)), words(page));
            saysSoon(page, "Fetch it now, or wait for a network that costs nothing.");
            compare(Session.finder.total, 6);
            pressNamed(page, "syncWhole");
            tryCompare(updates, "outcome", "updated", 20000);
            tryVerify(() => !has(page, "syncWhole"));
        }

        function test_aFolder_isOfferedWithItsKeyAndFollowedWhenTrusted() {
            Feed.publish(Feed.services("Pappagrupp", 1));
            const page = show(sync);
            updates.feed.useFolder(Feed.emptyFolder());
            tryVerify(() => find(page, "feedProblem").title.startsWith("There is no feed in this folder."));
            updates.feed.useFolder(Feed.folder());
            verify(/^([0-9a-f]{4} ?){16}$/.test(find(page, "offerKey").text), find(page, "offerKey").text);
            compare(updates.state, Updates.NoFeed);
            pressNamed(page, "offerNo");
            tryVerify(() => !has(page, "offerKey"));
            updates.feed.useFolder(Feed.folder());
            find(page, "offerKey");
            pressNamed(page, "offerYes");
            tryCompare(updates, "outcome", "updated", 20000);
            tryVerify(() => find(page, "feedName").text.startsWith("/"));
            find(page, "changesText");
            pressNamed(page, "feedForget");
            tryVerify(() => has(page, "noFeed"));
        }

        function test_aFileWithAnInvitation_isFollowed() {
            Feed.publish(Feed.services("Mammagrupp", 1));
            const page = show(sync);
            updates.feed.useFile(Feed.file("no feed at all\n"));
            tryVerify(() => find(page, "feedProblem").title.startsWith("This is not a feed's address."));
            updates.feed.useFile(Feed.file("# Paraply\n" + Feed.invitation() + "\n"));
            tryCompare(updates, "outcome", "updated", 20000);
            tryVerify(() => !has(page, "feedProblem"));
        }

        function test_aRootOnAStick_isTheFeedAroundIt() {
            Feed.publish(Feed.services("Mammagrupp", 1));
            const page = show(sync);
            updates.feed.useFile(Feed.folder() + "/metadata/1.root.json");
            find(page, "offerKey");
            pressNamed(page, "offerYes");
            tryCompare(updates, "outcome", "updated", 20000);
        }

        function test_whatIsNoInvitation_staysInTheFieldWithAReason() {
            const page = show(sync);
            const input = type(page, "feedAddress", "https://feed.example.org");
            pressNamed(page, "feedFollow");
            tryVerify(() => find(page, "feedProblem").title.startsWith("This is not a feed's address."));
            compare(input.text, "https://feed.example.org");
            verify(has(page, "noFeed"));
        }

        function test_theSettings_sayHowTheLastUpdateEnded() {
            Feed.publish(Feed.services("Familjekväll", 1));
            const page = show(settings);
            compare(find(page, "updates").note, "No feed is set. The guide uses the data it came with.");
            followFeed(Feed.invitation(), "updated");
            tryCompare(find(page, "updates"), "note", "You have newer data now.");
            pressNamed(page, "updates");
            compare(opened.signalArguments[0][0], "sync");
        }
    }
}
