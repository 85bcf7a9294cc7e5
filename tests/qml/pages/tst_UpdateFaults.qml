// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// What can go wrong with an update: a sentence of its own and a next step, and the guide goes on.
Surface {
    id: surface

    Component {
        id: sync
        SyncPage { }
    }

    UpdatesCase {
        name: "UpdateFaults"
        holder: surface.holder

        function faults() {
            return [
                { tag: "nobody", outcome: "unreachable", tone: "later", title: "The feed does not answer.", step: "The guide asks again by itself." },
                { tag: "nowhere", outcome: "no_feed", title: "There is no feed at this address.", step: "Check the feed's address with those who gave it to you." },
                { tag: "forbidden", outcome: "forbidden", title: "The feed's server does not let the guide in.", step: "Check the feed's address" },
                { tag: "failing", outcome: "server_failed", tone: "later", title: "The feed's server has a fault.", step: "The guide asks again by itself." },
                { tag: "busy", outcome: "busy", tone: "later", title: "The feed is busy.", step: "It asks to come back later, and the guide will." },
                { tag: "portal", outcome: "captive_portal", title: "This network wants you to log in first.", step: "Open any page in your browser, log in, then ask again here." },
                { tag: "astray", outcome: "misdirected", title: "The server sends the guide somewhere it does not go.", step: "Check the feed's address" },
                { tag: "cut", outcome: "cut", tone: "later", title: "The connection broke off.", step: "What has come is kept." },
                { tag: "garbled", outcome: "rejected", title: "What came is not what was signed.", step: "Nothing of it was used." },
                { tag: "incomplete", outcome: "incomplete", title: "A part of the feed is missing.", step: "Your data stay as they are." },
                { tag: "key", outcome: "bad_root", title: "The feed's key is not the one you were given.", step: "Ask for the feed's address again." }
            ];
        }

        function test_eachFault_hasItsSentenceAndNextStep_data() { return faults(); }
        function test_eachFault_hasItsSentenceAndNextStep(row) {
            Feed.publish(Feed.services("Lekgrupp " + row.tag, 1));
            const page = show(sync);
            followFeed(Feed.faulty(row.tag), row.outcome);
            const banner = find(page, "syncOutcome");
            compare(banner.title, row.title);
            verify(banner.text.includes(row.step), banner.text);
            verify(banner.kind !== "info");
            if (row.tone)
                compare(updates.tone, row.tone);
            verify(has(page, "syncAsk"));
            compare(Session.finder.total, 6);
            compare(Session.catalogueState, Session.Ready);
        }

        function test_afterAFault_theSameFeedWorksAgain() {
            Feed.publish(Feed.services("Efteråt", 1));
            const page = show(sync);
            followFeed(Feed.faulty("failing"), "server_failed");
            Feed.mend();
            askOn(page, "updated");
            compare(find(page, "syncOutcome").title, "You have newer data now.");
        }
    }
}
