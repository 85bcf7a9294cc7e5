// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// Whatever way a page is left while it is read, the guide falls silent.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "ReadAloudWays"
        holder: root

        function read(name, properties) {
            showMain(properties);
            showNamed(name);
            pressNamed(view, "readAloud");
            verify(Stage.sound());
        }

        function test_leavingThePage_stopsAtOnce_data() {
            return [{ tag: "back", leave: () => pressNamed(view, "back") }, { tag: "the key Esc", leave: () => keyClick(Qt.Key_Escape) },
                { tag: "another place", leave: () => pressNamed(view, "place-find") }, { tag: "acute help", leave: () => pressNamed(view, "place-acute") },
                { tag: "the quick exit", leave: () => Session.leave() }, { tag: "a wider window", leave: () => window.width = 1280 }];
        }
        function test_leavingThePage_stopsAtOnce(row) {
            read("article");
            row.leave();
            // A page that was left is taken down as soon as the shell is done.
            tryVerify(() => !Stage.saying, 200);
        }

        function test_leavingAFirstPage_stopsAtOnce_data() {
            return [{ tag: "rights" }, { tag: "knowledge" }];
        }
        function test_leavingAFirstPage_stopsAtOnce(row) {
            read(row.tag);
            pressNamed(view, "place-find");
            tryVerify(() => !Stage.saying, 200);
        }

        function test_mirrored_theActionStandsAtTheOtherEnd() {
            showMain();
            showNamed("article");
            verify(leftOf(find(view, "readAloud")) > leftOf(find(view, "back")));
            Session.settings.language = "ar-XB";
            tryVerify(() => leftOf(find(view, "readAloud")) < leftOf(find(view, "back")));
        }
    }
}
