// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// A test over a feed of its own, on a device that has only what came with the program.
PageCase {
    id: root

    readonly property Updates updates: Session.updates

    function init() {
        Stage.reset();
        tryCompare(Session, "catalogueState", Session.Ready);
        Feed.begin();
        Stage.openInstalled();
        tryCompare(Session.finder, "total", 6);
        failOnWarning(/.?/);
    }

    /// Follows the feed at this invitation and waits until the first attempt has ended as it should.
    function followFeed(line, outcome) {
        verify(updates.feed.useText(line));
        tryVerify(() => updates.state === Updates.Resting && updates.outcome === outcome, 20000, "it ended as " + updates.outcome);
    }

    /// Presses what asks for news, and waits for the end.
    function askOn(page, outcome) {
        pressNamed(page, "syncAsk");
        tryVerify(() => updates.state === Updates.Resting && updates.outcome === outcome, 20000, "it ended as " + updates.outcome);
    }
}
