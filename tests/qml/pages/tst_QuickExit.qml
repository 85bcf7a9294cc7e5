// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test

/// Away from a sensitive page: at once, by button and by key, and without a way back.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "QuickExit"
        holder: root

        function searchAndOpen(target) {
            Session.finder.text = "jour";
            window.showPage("results", "", "");
            window.showPage(target === "acute" ? "acute" : "service", target === "acute" ? "" : target, "");
            tryVerify(() => has(view, "quickExit"));
        }
        function isAway() {
            compare(window.page, "find");
            compare(Session.finder.text, "");
            compare(Session.finder.filterCount, 0);
            window.showPage("publications", "", "");
            pressNamed(view, "back");
            compare(window.page, "find");
            keyClick(Qt.Key_Escape);
            compare(window.page, "find");
        }
        function pages() {
            return [{ tag: "acute" }, { tag: "orebro-tjejjour" }];
        }

        function test_pressingLeave_goesToTheFirstPageAndForgets_data() { return pages(); }
        function test_pressingLeave_goesToTheFirstPageAndForgets(row) {
            showMain();
            searchAndOpen(row.tag);
            pressNamed(view, "quickExit");
            tryCompare(Session.finder, "filterCount", 0);
            isAway();
        }

        function test_pressingEscTwice_doesTheSame_data() { return pages(); }
        function test_pressingEscTwice_doesTheSame(row) {
            showMain();
            searchAndOpen(row.tag);
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Escape);
            tryCompare(Session.finder, "filterCount", 0);
            isAway();
        }

        function test_onAnOrdinaryPage_escOnlyGoesBack() {
            showMain();
            Session.finder.text = "fika";
            window.showPage("results", "", "");
            window.showPage("service", "orebro-axberg-ervalla", "");
            tryVerify(() => has(view, "save"));
            verify(!has(view, "quickExit"));
            keyClick(Qt.Key_Escape);
            compare(window.page, "results");
            keyClick(Qt.Key_Escape);
            compare(window.page, "find");
            compare(Session.finder.text, "fika");
        }

        function test_onAWideScreen_leavingEmptiesTheDetailToo() {
            showMain({ width: 1280, height: 800 });
            searchAndOpen("orebro-tjejjour");
            pressNamed(view, "quickExit");
            compare(window.page, "find");
            tryVerify(() => !has(view, "serviceName"));
        }

        function test_acuteHelp_isOneTapAwayFromEveryPage_data() {
            return ["find", "results", "service", "week", "saved", "rights", "article", "knowledge", "settings"].map(name => ({ tag: name }));
        }
        function test_acuteHelp_isOneTapAwayFromEveryPage(row) {
            showMain();
            showNamed(row.tag);
            pressNamed(view, "place-acute");
            compare(window.page, "acute");
            tryVerify(() => has(view, "call-se-1177"));
        }
    }
}
