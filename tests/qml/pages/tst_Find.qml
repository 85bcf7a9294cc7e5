// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// The first page and the two pages it leads to for saying who and where.
Item {
    id: root

    width: 400
    height: 760

    ThemeBinding { margin: 16 }
    Item {
        id: holder
        anchors.fill: parent
    }
    Component {
        id: firstPage
        FindPage { }
    }
    Component {
        id: birth
        BirthPage { }
    }
    Component {
        id: place
        PlacePage { }
    }
    SignalSpy {
        id: opened
        signalName: "opened"
    }
    SignalSpy {
        id: backs
        signalName: "back"
    }

    PageCase {
        name: "Find"
        holder: holder

        function cleanup() {
            opened.target = null;
            backs.target = null;
            opened.clear();
            backs.clear();
        }

        function showFind() {
            const page = show(firstPage);
            opened.target = page;
            return page;
        }

        function showInner(component) {
            const page = show(component);
            backs.target = page;
            return page;
        }

        function counts(page) {
            return ["meet", "health", "parent", "hard", "teen", "law"].map(group => find(page, "tile-" + group).countText);
        }

        function test_pressingAnAge_choosesItAndChangesTheTiles() {
            const page = showFind();
            const before = counts(page);
            const chip = find(page, "age-13-17y");
            verify(!chip.chosen);
            verify(!find(page, "tile-meet").empty);
            press(chip);
            tryCompare(chip, "chosen", true);
            tryCompare(find(page, "tile-meet"), "empty", true);
            verify(counts(page).join() !== before.join());
            press(chip);
            tryCompare(chip, "chosen", false);
            tryVerify(() => counts(page).join() === before.join());
        }

        function test_pressingSeveralAges_asksForAllOfThem() {
            const page = showFind();
            pressNamed(page, "age-13-17y");
            tryCompare(find(page, "tile-meet"), "empty", true);
            pressNamed(page, "age-0-11m");
            tryCompare(find(page, "tile-meet"), "empty", false);
            verify(find(page, "age-13-17y").chosen && find(page, "age-0-11m").chosen);
            compare(Session.children.count, 2);
        }

        function test_pressingExpecting_findsWhatIsForThoseWhoWait() {
            const page = showFind();
            pressNamed(page, "age-expecting");
            tryCompare(find(page, "age-expecting"), "chosen", true);
            tryVerify(() => Session.finder.total + Session.finder.remoteTotal === 4);
        }

        function test_addingABirthMonth_addsAChildThatTheFirstPageShowsAndCanRemove() {
            const page = showInner(birth);
            verify(!find(page, "addChild").enabled);
            pressNamed(page, "year-0");
            verify(!find(page, "addChild").enabled);
            pressNamed(page, "month-2");
            tryCompare(find(page, "addChild"), "enabled", true);
            pressNamed(page, "addChild");
            compare(backs.count, 1);
            compare(Session.children.count, 1);
            page.visible = false;

            const first = showFind();
            const chip = find(first, "child-born-2026-3-0");
            verify(chip.text.includes("8 month"), chip.text);
            verify(chip.text.includes("March 2026"), chip.text);
            press(chip);
            tryCompare(Session.children, "count", 0);
            tryVerify(() => !has(first, "child-born-2026-3-0"));
        }

        function test_addingAFutureMonth_isRefusedInWords() {
            const page = showInner(birth);
            pressNamed(page, "year-0");
            pressNamed(page, "month-11");
            verify(!has(page, "birthProblem"));
            pressNamed(page, "addChild");
            verify(has(page, "birthProblem"));
            compare(backs.count, 0);
            compare(Session.children.count, 0);
            pressNamed(page, "month-9");
            tryVerify(() => !has(page, "birthProblem"), 5000, "the banner stays after the mistake is mended");
        }

        function test_pressingBirth_leadsToTheMonths() {
            pressNamed(showFind(), "age-birth");
            compare(opened.signalArguments[0][0], "birth");
        }

        function test_pressingATile_asksForThatGroupAndLeadsToTheResults() {
            const page = showFind();
            pressNamed(page, "tile-meet");
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], "results");
            tryVerify(() => Session.finder.titleText === find(page, "tile-meet").text);
        }

        function test_pressingShowAll_dropsEveryFilter() {
            const page = showFind();
            Session.finder.free = true;
            tryVerify(() => Session.finder.filterCount === 1);
            pressNamed(page, "sectionAction");
            tryVerify(() => Session.finder.filterCount === 0);
            compare(opened.signalArguments[0][0], "results");
        }

        function test_typingAWord_asksForItAndReturnLeadsToTheResults() {
            const page = showFind();
            type(page, "findText", "fika");
            tryVerify(() => Session.finder.total + Session.finder.remoteTotal === 2);
            keyClick(Qt.Key_Return);
            compare(opened.signalArguments[0][0], "results");
        }

        function test_pressingThePlace_leadsToThePlaces() {
            pressNamed(showFind(), "place");
            compare(opened.signalArguments[0][0], "place");
            compare(Stage.requests, 0);
        }

        function test_pressingTheLanguage_leadsToTheSettings() {
            pressNamed(showFind(), "language");
            compare(opened.signalArguments[0][0], "settings");
        }

        function test_pressingAMunicipality_choosesItAndReturns() {
            const page = showInner(place);
            pressNamed(page, "municipality-Karlskoga");
            compare(Session.place.text, "Karlskoga");
            compare(backs.count, 1);
            verify(find(page, "municipality-Karlskoga").chosen);
            verify(!find(page, "municipality-Örebro").chosen);
        }

        function test_typingAVillage_suggestsItAndOneTapChoosesIt() {
            const page = showInner(place);
            type(page, "placeText", "erva");
            const row = find(page, "suggestion-0");
            compare(row.text, "Ervalla");
            verify(row.note.includes("Örebro"), row.note);
            press(row);
            compare(Session.place.text, "Ervalla");
            compare(backs.count, 1);
        }

        function test_typingAPlaceAndReturn_choosesIt_data() {
            return [
                { tag: "a village", typed: "Ervalla", text: "Ervalla" },
                { tag: "small letters", typed: "hovsta", text: "Hovsta" },
                { tag: "the first letters", typed: "Karl", text: "Karlskoga" },
                { tag: "a postal series", typed: "691", text: "691 Karlskoga" },
                { tag: "a postal code", typed: "691 30", text: "691 Karlskoga" }
            ];
        }
        function test_typingAPlaceAndReturn_choosesIt(row) {
            const page = showInner(place);
            type(page, "placeText", row.typed);
            keyClick(Qt.Key_Return);
            compare(Session.place.text, row.text);
            compare(backs.count, 1);
        }

        function test_typingAnUnknownPlace_saysSoAndChoosesNothing() {
            const page = showInner(place);
            type(page, "placeText", "Qqzz");
            keyClick(Qt.Key_Return);
            compare(plain(find(page, "placeUnknown").text), "We know no place called Qqzz. Try a town, a municipality or a postal code.");
            compare(backs.count, 0);
            verify(!Session.place.hasPlace);
            pressNamed(page, "clear");
            tryVerify(() => !has(page, "placeUnknown"));
        }

        function test_clearingThePlace_looksInTheWholeCounty() {
            Session.place.choose("Hovsta");
            const page = showInner(place);
            pressNamed(page, "clearPlace");
            verify(!Session.place.hasPlace);
            verify(!has(page, "radius"));
            verify(!has(page, "clearPlace"));
        }

        function test_steppingTheRadius_goesThroughTheDistancesAndStopsAtBothEnds() {
            Session.place.choose("Hovsta");
            const page = showInner(place);
            const radius = find(page, "radius");
            const value = find(radius, "value");
            compare(value.text, "Any distance");
            verify(!find(radius, "more").enabled);
            for (const kilometres of [50, 20, 10, 5, 2]) {
                pressNamed(radius, "less");
                compare(value.text, "Within " + kilometres + " km");
            }
            verify(!find(radius, "less").enabled);
            tryVerify(() => Session.finder.total === 1);
            pressNamed(radius, "more");
            compare(value.text, "Within 5 km");
        }

        function nearButtons() {
            return [
                { tag: "on the first page", component: firstPage, button: "near", state: "placeState" },
                { tag: "on the page of places", component: place, button: "nearMe", state: "placePageState" }
            ];
        }

        function test_openingAPage_neverAsksForThePosition_data() { return nearButtons(); }
        function test_openingAPage_neverAsksForThePosition(row) {
            show(row.component);
            Session.place.choose("Hovsta");
            tryCompare(Session.finder, "total", 6);
            compare(Stage.requests, 0);
        }

        function test_pressingNearMe_asksOnceAndUsesThePosition_data() { return nearButtons(); }
        function test_pressingNearMe_asksOnceAndUsesThePosition(row) {
            const page = show(row.component);
            pressNamed(page, row.button);
            compare(Stage.requests, 1);
            tryCompare(find(page, row.state), "text", "Looking for your position …");
            mouseClick(find(page, row.button));
            compare(Stage.requests, 1);
            verify(Stage.arrive(59.2741, 15.2066));
            tryCompare(find(page, row.state), "text", "Your position stays on this device.");
            verify(Session.place.isDevice);
            compare(Session.place.text, "Where you are");
            compare(Stage.requests, 1);
        }

        function failures() {
            return [
                { tag: "denied", miss: "Denied", text: "The device does not let the guide see your position. Choose a place instead." },
                { tag: "unavailable", miss: "Unavailable", text: "This device cannot tell where it is. Choose a place instead." },
                { tag: "timed out", miss: "TimedOut", text: "Your position was not found in time. Try again, or choose a place." },
                { tag: "outside", miss: "", text: "You are outside Örebro län. Choose a place in it." }
            ];
        }

        function test_failingToFindThePosition_saysWhyAndWhatToDo_data() {
            return [].concat(...nearButtons().map(near => failures().map(failure => Object.assign({}, near, failure, { tag: failure.tag + " " + near.tag }))));
        }
        function test_failingToFindThePosition_saysWhyAndWhatToDo(row) {
            const page = show(row.component);
            pressNamed(page, row.button);
            verify(row.miss === "" ? Stage.arrive(57.7, 11.97) : Stage.miss(row.miss));
            tryCompare(find(page, row.state), "text", row.text);
            verify(!Session.place.hasPlace);
            pressNamed(page, row.button);
            compare(Stage.requests, 2);
        }

        function test_missingThePosition_keepsTheChosenPlace() {
            Session.place.choose("Hovsta");
            const page = showFind();
            pressNamed(page, "near");
            verify(Stage.miss("Denied"));
            tryVerify(() => has(page, "placeState"));
            compare(Session.place.text, "Hovsta");
        }
    }
}
