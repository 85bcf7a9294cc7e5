// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App

/// The phone's window by keyboard alone.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "PhoneKeys"
        holder: root

        function test_pressingEscape_goesBackOnePageAtATime() {
            showMain();
            pressNamed(view, "tile-meet");
            tryVerify(() => cards(view).length > 0);
            frame(view);
            press(cards(view)[0]);
            compare(window.page, "service");
            keyClick(Qt.Key_Escape);
            compare(window.page, "results");
            keyClick(Qt.Key_Escape);
            compare(window.page, "find");
            keyClick(Qt.Key_Escape);
            compare(window.page, "find");
        }

        function test_leavingTheCounty_leadsToKnowledgeByKeyAndByButton_data() {
            return [{ tag: "key", leave: () => keyClick(Qt.Key_Escape) }, { tag: "button", leave: () => pressNamed(view, "back") }];
        }
        function test_leavingTheCounty_leadsToKnowledgeByKeyAndByButton(row) {
            showMain();
            showNamed("overview");
            row.leave();
            compare(window.page, "knowledge");
            keyClick(Qt.Key_Escape);
            compare(window.page, "find");
        }

        function test_tabbing_reachesEveryControl_data() {
            return ["find", "results", "service", "rights", "article", "knowledge", "publications", "settings", "filters", "place", "birth"].map(name => ({ tag: name }));
        }
        function test_tabbing_reachesEveryControl(row) {
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            showMain({ height: 3600 });
            showNamed(row.tag);
            tryVerify(() => row.tag !== "results" || cards(view).length > 4);
            const wanted = controls(view);
            verify(wanted.length > 4);
            const reached = visited(wanted.length + 10);
            for (const control of wanted)
                verify(reached.includes(control), control + " " + control.objectName + " " + control.text + " is not reached");
        }

        function test_tabbing_keepsTheControlInSight() {
            showMain();
            for (let step = 0; step < 24; ++step) {
                keyClick(Qt.Key_Tab);
                const item = window.activeFocusItem;
                const top = item.mapToItem(view, 0, 0).y;
                const bar = find(view, "place-find");
                const foot = item.objectName.startsWith("place-") ? view.height : bar.mapToItem(view, 0, 0).y;
                verify(top >= -1 && top + item.height <= foot + 1, item.objectName + " is at " + top + " and out of sight");
            }
        }

        function test_pressingReturnOnATile_opensItsResults() {
            showMain();
            find(view, "tile-health").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(window.page, "results");
        }

        function test_leavingATypedPlace_takesNothingAlong() {
            showMain();
            window.showPage("place", "", "");
            type(view, "placeText", "erva");
            verify(has(view, "suggestion-0"));
            keyClick(Qt.Key_Escape);
            compare(window.page, "find");
            verify(!Session.place.hasPlace);
        }
    }
}
