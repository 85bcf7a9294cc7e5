// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App

/// Question, answer and detail beside each other, and what one does to the next.
Item {
    id: root

    width: 100
    height: 100

    DesktopCase {
        name: "Desktop"
        holder: root

        function test_opening_showsQuestionAnswerAndWhereToBegin_data() { return sizes(); }
        function test_opening_showsQuestionAnswerAndWhereToBegin(row) {
            showPanes(row);
            const question = find(view, "questionPane");
            const answer = find(view, "results");
            const start = find(view, "whyRights");
            verify(leftOf(question) > 0);
            verify(leftOf(question) + question.width <= leftOf(answer) + 1 || question.mapToItem(view, 0, question.height).y <= answer.mapToItem(view, 0, 1).y);
            verify(leftOf(answer) + answer.width <= leftOf(start));
            staysInside(view);
        }

        function test_aNarrowWindow_foldsTheFiltersOverTheListAndLeavesTheMapRoom_data() {
            return [{ tag: "1080x1920", width: 1080, height: 1920 }, { tag: "1024x768", width: 1024, height: 768 }, { tag: "1000x600", width: 1000, height: 600 }];
        }
        function test_aNarrowWindow_foldsTheFiltersOverTheListAndLeavesTheMapRoom(row) {
            showPanes(row);
            const question = find(view, "questionPane"), answer = find(view, "results");
            compare(leftOf(question), leftOf(answer));
            verify(question.mapToItem(view, 0, question.height).y <= answer.mapToItem(view, 0, 1).y);
            verify(answer.height >= row.height * 0.4, answer.height);
            const chips = find(view, "filters").mapToItem(view, 0, 0).y;
            verify(chips >= question.mapToItem(view, 0, question.height).y && chips < answer.mapToItem(view, 0, 0).y);
            verify(find(view, "map").width >= row.width * 0.48, find(view, "map").width);
            verify(!has(view, "filter-more-free"));
            pressNamed(view, "more-free");
            tryCompare(Session.finder, "total", 3);
            pressNamed(view, "filters");
            compare(window.page, "filters");
            pressNamed(view, "back");
            tryCompare(window, "page", "find");
            window.width = 1280;
            tryVerify(() => has(view, "filter-more-free") && !has(view, "filters"));
        }

        function test_aWideWindow_leavesTheMapRoomBesideAColumnOfItsOwnForTheDetail_data() {
            return [1600, 1760, 1920].map(width => ({ tag: width + " wide", width: width, height: 1000 }));
        }
        function test_aWideWindow_leavesTheMapRoomBesideAColumnOfItsOwnForTheDetail(row) {
            showPanes(row);
            const map = find(view, "map");
            verify(map.width >= 320, map.width);
            verify(leftOf(find(view, "whyRights")) >= leftOf(map) + map.width);
            staysInside(view);
        }

        function test_choosingACard_showsItsDetailBesideTheList_data() { return sizes(); }
        function test_choosingACard_showsItsDetailBesideTheList(row) {
            showPanes(row);
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
            showPanes(sizes()[0]);
            pressNamed(view, "age-13-17y");
            tryCompare(Session.finder, "total", 1);
            tryVerify(() => services(view)[0] === "orebro-mottagningsgruppen");
            pressNamed(view, "age-13-17y");
            pressNamed(view, "filter-more-free");
            tryCompare(Session.finder, "total", 3);
            tryVerify(() => find(view, "chosen-free") !== null);
        }

        function test_typingAWord_narrowsTheListBeside() {
            showPanes(sizes()[0]);
            type(view, "paneText", "fika");
            tryCompare(Session.finder, "total", 2);
            tryVerify(() => services(view).join() === "orebro-axberg-ervalla,orebro-axberg-hovsta");
        }

        function test_pressingATile_narrowsTheListBeside() {
            showPanes(sizes()[0]);
            pressNamed(view, "tile-meet");
            tryCompare(Session.finder, "filterCount", 1);
            compare(window.page, "find");
        }

        function test_pressingAPlaceOfTheRail_leadsThereAndBack_data() {
            return ["rights", "knowledge", "settings"].map(name => ({ tag: name }));
        }
        function test_pressingAPlaceOfTheRail_leadsThereAndBack(row) {
            showPanes(sizes()[0]);
            pressNamed(view, "place-" + row.tag);
            compare(window.page, row.tag);
            verify(!has(view, "questionPane"));
            tryCompare(find(view, "place-" + row.tag), "chosen", true);
            pressNamed(view, "place-find");
            compare(window.page, "find");
            verify(has(view, "questionPane"));
        }
    }
}
