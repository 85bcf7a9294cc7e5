// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// How the map comes to have the keyboard, shows it, and keeps it.
Item {
    id: root

    width: 100
    height: 100

    WindowMapCase {
        name: "MapFocus"
        holder: root

        function test_tabbing_reachesTheMapAndShowsItsRing() {
            openMap(sizes()[0]);
            const reached = visited(controls(view).length + 5);
            verify(reached.includes(find(view, "ground")));
            find(view, "ground").forceActiveFocus(Qt.TabFocusReason);
            verify(has(view, "groundRing"));
            const at = find(view, "map");
            mouseClick(at, at.width / 2, at.height - 120);
            compare(window.activeFocusItem, find(view, "ground"));
            verify(!has(view, "groundRing"));
            keyClick(Qt.Key_Left);
            verify(has(view, "groundRing"));
        }

        function test_whenThePinThatHadTheKeyboardIsGone_theMapKeepsIt() {
            openMap(sizes()[0]);
            all(view, one => one instanceof MapPin)[0].forceActiveFocus(Qt.TabFocusReason);
            Session.finder.text = "qqqqzzzz";
            tryVerify(() => window.activeFocusItem === find(view, "ground"));
            verify(has(view, "groundRing"));
            Session.finder.text = "";
            still();
            keyClick(Qt.Key_Tab);
            verify(window.activeFocusItem instanceof MapPin);
        }

        function test_besideTheList_theMapTakesKeysOnceAHandWasOnIt() {
            showMain({ width: 1280, height: 800 });
            still();
            const field = type(view, "paneText", "a");
            verifyKeysDoNothing();
            compare(field.text, "a+");
            Session.finder.text = "";
            still();
            verifyKeysDoNothing();
            const map = find(view, "map");
            mouseClick(map, 30, map.height - 30);
            compare(window.activeFocusItem, find(view, "ground"));
            verifyKeysWork();
            for (const name of ["zoomIn", "zoomOut"]) {
                press(find(view, name));
                still();
            }
            // It is off now: there is no farther away.
            verify(!find(view, "zoomOut").enabled);
            tryCompare(window, "activeFocusItem", find(view, "ground"));
            verify(!has(view, "groundRing"));
            verifyKeysWork();
            type(view, "paneText", "");
            verifyKeysDoNothing();
        }
    }
}
