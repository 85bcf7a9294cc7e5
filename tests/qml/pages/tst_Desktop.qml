// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// The whole window where there is room for question, answer and detail at once.
Item {
    id: root

    width: 100
    height: 100

    Component {
        id: main
        Main { }
    }

    PageCase {
        name: "Desktop"

        property Item view: null
        property Main window: null

        function sizes() {
            return [{ tag: "1280x800", width: 1280, height: 800 }, { tag: "1080x1920", width: 1080, height: 1920 }];
        }

        function showMain(row) {
            window = createTemporaryObject(main, root, { width: row.width, height: row.height });
            view = window.contentItem;
            window.requestActivate();
            tryCompare(window, "active", true);
            tryVerify(() => cards(view).length > 0);
            frame(view);
        }

        function leftOf(item) {
            return item.mapToItem(view, 0, 0).x;
        }

        function test_opening_showsQuestionAnswerAndWhereToBegin_data() { return sizes(); }
        function test_opening_showsQuestionAnswerAndWhereToBegin(row) {
            showMain(row);
            const question = find(view, "questionPane");
            const answer = find(view, "results");
            const start = find(view, "whyRights");
            verify(leftOf(question) > 0);
            verify(leftOf(question) + question.width <= leftOf(answer) + 1);
            verify(leftOf(answer) + answer.width <= leftOf(start));
            staysInside(view);
        }

        function test_choosingACard_showsItsDetailBesideTheList_data() { return sizes(); }
        function test_choosingACard_showsItsDetailBesideTheList(row) {
            showMain(row);
            const card = cards(view)[0];
            const name = card.name;
            press(card);
            compare(window.page, "service");
            tryCompare(find(view, "serviceName"), "text", name);
            const answer = find(view, "results");
            verify(leftOf(answer) + answer.width <= leftOf(find(view, "servicePage")) + 1);
            tryVerify(() => cards(view).filter(one => one.chosen).map(one => one.name).join() === name);
            verify(!has(view, "whyRights") && !has(view, "back"));
            press(cards(view)[1]);
            tryVerify(() => find(view, "serviceName").text === cards(view)[1].name);
            staysInside(view);
        }

        function test_choosingAnAgeAndAFilter_changesTheListBeside() {
            showMain(sizes()[0]);
            pressNamed(view, "age-13-17y");
            tryCompare(Session.finder, "total", 1);
            tryVerify(() => services(view)[0] === "orebro-mottagningsgruppen");
            pressNamed(view, "age-13-17y");
            pressNamed(view, "filter-more-free");
            tryCompare(Session.finder, "total", 3);
            tryVerify(() => find(view, "chosen-free") !== null);
        }

        function test_typingAWord_narrowsTheListBeside() {
            showMain(sizes()[0]);
            type(view, "paneText", "fika");
            tryCompare(Session.finder, "total", 2);
            tryVerify(() => services(view).join() === "orebro-axberg-ervalla,orebro-axberg-hovsta");
        }

        function test_pressingATile_narrowsTheListBeside() {
            showMain(sizes()[0]);
            pressNamed(view, "tile-meet");
            tryCompare(Session.finder, "filterCount", 1);
            compare(window.page, "find");
        }

        function test_pressingAPlaceOfTheRail_leadsThereAndBack_data() {
            return ["rights", "knowledge", "settings"].map(name => ({ tag: name }));
        }
        function test_pressingAPlaceOfTheRail_leadsThereAndBack(row) {
            showMain(sizes()[0]);
            pressNamed(view, "place-" + row.tag);
            compare(window.page, row.tag);
            verify(!has(view, "questionPane"));
            tryCompare(find(view, "place-" + row.tag), "chosen", true);
            pressNamed(view, "place-find");
            compare(window.page, "find");
            verify(has(view, "questionPane"));
        }

        function test_pressingEscape_closesTheDetail() {
            showMain(sizes()[0]);
            press(cards(view)[0]);
            tryVerify(() => has(view, "serviceName"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => has(view, "whyRights") && !has(view, "serviceName"));
        }

        function test_doublingTheText_turnsToOnePageAtATime() {
            showMain(sizes()[0]);
            Session.settings.textScale = 2;
            tryVerify(() => has(view, "findText") && !has(view, "questionPane"));
            staysInside(view);
        }

        function test_narrowingTheWindow_keepsThePageThatIsOpen() {
            showMain(sizes()[0]);
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

        function test_tabbing_reachesEveryControlOfEveryPane() {
            showMain({ width: 1280, height: 4000 });
            press(cards(view)[0]);
            tryVerify(() => has(view, "serviceName"));
            frame(view);
            const wanted = controls(view);
            const reached = [];
            for (let step = 0; step < wanted.length + 10; ++step) {
                keyClick(Qt.Key_Tab);
                reached.push(window.activeFocusItem);
            }
            for (const control of wanted)
                verify(reached.includes(control), control + " " + control.objectName + " " + control.text + " is not reached");
        }

        function test_turningRightToLeft_mirrorsThePanes_data() { return sizes(); }
        function test_turningRightToLeft_mirrorsThePanes(row) {
            Session.settings.language = "ar-XB";
            showMain(row);
            press(cards(view)[0]);
            tryVerify(() => has(view, "servicePage"));
            verify(leftOf(find(view, "questionPane")) > leftOf(find(view, "results")));
            verify(leftOf(find(view, "results")) > leftOf(find(view, "servicePage")));
            staysInside(view);
        }
    }
}
