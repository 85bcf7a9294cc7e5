// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App

/// The panes when the window narrows, the text grows, or the language runs the other way; and by keyboard.
Item {
    id: root

    width: 100
    height: 100

    DesktopCase {
        name: "DesktopSides"
        holder: root

        function test_everyPage_comesToRest_data() {
            return ["find", "service", "rights", "article", "knowledge", "publications", "settings", "sync"].map(name => ({ tag: name }));
        }
        function test_everyPage_comesToRest(row) {
            showPanes(sizes()[0]);
            window.showPage(row.tag, row.tag === "service" ? "karlskoga-familjecentral" : row.tag === "article" ? "article-18" : "", "");
            let frames = 0;
            while (frames < 40 && waitForRendering(view, 100))
                ++frames;
            verify(frames < 40, "frames are drawn without end");
        }

        function test_pressingEscape_closesTheDetail() {
            showPanes(sizes()[0]);
            press(cards(view)[0]);
            tryVerify(() => has(view, "serviceName"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => has(view, "whyRights") && !has(view, "serviceName"));
        }

        function test_tabbing_reachesEveryControlOfEveryPane() {
            showPanes({ width: 1280, height: 4000 });
            press(cards(view)[0]);
            tryVerify(() => has(view, "serviceName"));
            frame(view);
            const wanted = controls(view);
            const reached = visited(wanted.length + 10);
            for (const control of wanted)
                verify(reached.includes(control), control + " " + control.objectName + " " + control.text + " is not reached");
        }

        function test_doublingTheText_turnsToOnePageAtATime() {
            showPanes(sizes()[0]);
            Session.settings.textScale = 2;
            tryVerify(() => has(view, "findText") && !has(view, "questionPane"));
            staysInside(view);
        }

        function test_narrowingTheWindow_keepsThePageThatIsOpen() {
            showPanes(sizes()[0]);
            press(cards(view)[0]);
            const name = find(view, "serviceName").text;
            window.width = 400;
            tryVerify(() => has(view, "place-find") && !has(view, "questionPane"));
            compare(window.page, "service");
            tryCompare(find(view, "serviceName"), "text", name);
            window.width = 1280;
            tryVerify(() => has(view, "questionPane"));
            compare(find(view, "serviceName").text, name);
        }

        function test_turningRightToLeft_mirrorsThePanes_data() { return sizes(); }
        function test_turningRightToLeft_mirrorsThePanes(row) {
            Session.settings.language = "ar-XB";
            showPanes(row);
            press(cards(view)[0]);
            tryVerify(() => has(view, "servicePage"));
            verify(leftOf(find(view, "questionPane")) > leftOf(find(view, "results")));
            verify(leftOf(find(view, "results")) > leftOf(find(view, "servicePage")));
            staysInside(view);
        }
    }
}
