// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// The panes when the window narrows, the text grows, or the language runs the other way; and by keyboard.
Item {
    id: root

    width: 100
    height: 100

    DesktopCase {
        name: "DesktopSides"
        holder: root

        function test_everyPage_comesToRest_data() {
            const wide = ["find", "service", "rights", "article", "knowledge", "publications", "settings", "sync"].map(name => ({ tag: name, page: name, size: sizes()[0] }));
            const narrow = [sizes()[1], { tag: "1024x768", width: 1024, height: 768 }, { tag: "1000x600", width: 1000, height: 600 }];
            return narrow.reduce((rows, size) => rows.concat(["find", "service"].map(name => ({ tag: name + ", " + size.tag, page: name, size: size }))), wide);
        }
        function test_everyPage_comesToRest(row) {
            showPanes(row.size);
            window.showPage(row.page, row.page === "service" ? "karlskoga-familjecentral" : row.page === "article" ? "article-18" : "", "");
            let frames = 0;
            while (frames < 40 && waitForRendering(view, 100))
                ++frames;
            verify(frames < 40, "frames are drawn without end");
        }

        function test_theTitle_startsWhereThePageDoes_data() {
            const pages = ["acute", "calendar", "qr", "saved", "settings", "knowledge", "publications", "statement", "licences", "sync", "week", "municipality", "filters", "place", "birth"];
            return pages.reduce((rows, page) => rows.concat([["sv", 1280], ["sv", 800], ["ar-XB", 1280]].map(([language, width]) => ({
                tag: page + ", " + language + ", " + width + " wide", page: page, language: language, width: width
            }))), []);
        }
        function test_theTitle_startsWhereThePageDoes(row) {
            Session.settings.language = row.language;
            showMain({ width: row.width, height: 1000 });
            window.showPage(row.page, row.page === "municipality" ? "Lekeberg" : "karlskoga-familjecentral", "");
            tryVerify(() => all(view, one => one instanceof PageHeader).length > 0);
            const header = all(view, one => one instanceof PageHeader)[0];
            const title = all(header, one => one instanceof AppText && one.text === header.title)[0];
            const column = all(view, one => one instanceof ScrollPage)[0].content[0].parent;
            const start = item => row.language === "sv" ? leftOf(item) : view.width - leftOf(item) - item.width;
            // Where the column leaves no room for the way back before it, the title comes after that.
            const back = header.backName === "" ? null : find(header, "back");
            const least = back ? start(back) + back.width : 0;
            tryVerify(() => Math.abs(start(title) - Math.max(start(column), least + Theme.size.space4)) <= 1, 5000, start(title) + ", column " + start(column) + ", least " + least);
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
            // In a narrow window the one stands over the other.
            compare(leftOf(find(view, "questionPane")) > leftOf(find(view, "results")), row.width > 1100);
            verify(leftOf(find(view, "results")) > leftOf(find(view, "servicePage")));
            staysInside(view);
        }
    }
}
