// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// What a filter leaves out because nobody wrote it down is said over the list, with a way to it, in the county's own data.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "Unsaid"
        holder: root

        function cleanup() {
            Stage.reset();
            Stage.open("good", "good");
            tryCompare(Session.finder, "total", 6);
        }

        function holds(banner) {
            const action = find(banner, "bannerAction");
            settle(action);
            const top = action.mapToItem(banner, 0, 0).y;
            verify(top >= 0 && top + action.height <= banner.height, "from " + top + " to " + (top + action.height) + " of " + banner.height);
            for (const words of all(banner, one => one instanceof AppText && !one.font.underline)) {
                const foot = words.mapToItem(banner, 0, words.height).y;
                verify(foot <= banner.height && words.contentHeight <= words.height + 1, foot + " of " + banner.height);
                verify(top >= foot - 1, "the action begins at " + top + ", the words end at " + foot);
            }
        }

        function test_anAnswerThatComesLate_isHeldWithItsAction() {
            Stage.open("county", "county");
            tryVerify(() => Session.finder.total > 100);
            showMain({ width: 360, height: 740 });
            Session.settings.language = "sv";
            Session.place.choose("Hovsta");
            showNamed("results");
            tryVerify(() => cards(view).length > 1);
            Session.finder.free = true;
            Session.finder.dropIn = true;
            tryCompare(Session.finder, "filterCount", 2);
            Session.finder.text = "sång";
            const banner = find(view, "unsaid");
            holds(banner);
            pressNamed(banner, "bannerAction");
            tryVerify(() => Session.finder.unsaid.length > 0);
            holds(find(view, "unsaid"));
        }
    }
}
