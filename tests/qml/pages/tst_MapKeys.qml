// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// What keys do on the page of the map, wherever the keyboard is.
Item {
    id: root

    width: 100
    height: 100

    WindowMapCase {
        name: "MapKeys"
        holder: root

        function test_openedByItsShortcut_theMapTakesItsKeysAtOnce_data() { return sizes(); }
        function test_openedByItsShortcut_theMapTakesItsKeysAtOnce(row) {
            openMap(row);
            verifyKeysWork();
            verify(!has(view, "groundRing"));
        }

        function test_openedByItsButton_theMapTakesItsKeysAtOnce_data() { return sizes(); }
        function test_openedByItsButton_theMapTakesItsKeysAtOnce(row) {
            showMain({ width: row.width, height: row.height });
            pressNamed(view, "place-map");
            still();
            verifyKeysWork();
        }

        function test_afterAButtonOnIt_theMapTakesItsKeys_data() {
            return ["zoomIn", "open-today", "place-map"].map(name => ({ tag: name }));
        }
        function test_afterAButtonOnIt_theMapTakesItsKeys(row) {
            openMap(sizes()[0]);
            pressNamed(view, row.tag);
            pressNamed(view, row.tag);
            still();
            verifyKeysWork();
        }

        function test_keysWithControl_areNotForTheMap() {
            openMap(sizes()[0]);
            const before = metres();
            keyClick(Qt.Key_Plus, Qt.ControlModifier);
            frame(view);
            compare(metres(), before);
        }

        function test_arrowsInTheListBesideTheMap_moveTheMapNowhere() {
            openMap(sizes()[1]);
            tryVerify(() => cards(view).length > 0);
            cards(view)[0].forceActiveFocus(Qt.TabFocusReason);
            const before = camera().foot;
            for (let step = 0; step < 9; ++step)
                [Qt.Key_Up, Qt.Key_Down].forEach(key => keyClick(key));
            keyClick(Qt.Key_Up);
            frame(view);
            compare(camera().foot, before);
        }
    }
}
