// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// The whole window as on a phone: from the first start to a number or an address, by touch and by keyboard.
Item {
    id: root

    width: 100
    height: 100

    Component {
        id: main
        Main {
            width: 360
            height: 740
        }
    }

    PageCase {
        name: "Phone"

        property Item view: null
        property Main window: null

        function showMain(properties) {
            window = createTemporaryObject(main, root, properties ?? {});
            view = window.contentItem;
            window.requestActivate();
            tryCompare(window, "active", true);
            frame(view);
        }

        function test_threeTaps_leadFromTheFirstStartToANumberOrAnAddress_data() {
            return [{ tag: "to meet others", age: "age-3-5y", tile: "tile-meet" }, { tag: "as a parent", age: "age-0-11m", tile: "tile-parent" },
                { tag: "with a teenager", age: "age-13-17y", tile: "tile-parent" }];
        }
        function test_threeTaps_leadFromTheFirstStartToANumberOrAnAddress(row) {
            showMain();
            compare(window.page, "find");
            pressNamed(view, row.age);
            pressNamed(view, row.tile);
            compare(window.page, "results");
            tryVerify(() => cards(view).length > 0 && Session.finder.filterCount === 1);
            frame(view);
            press(cards(view)[0]);
            compare(window.page, "service");
            tryVerify(() => has(view, "serviceName"));
            const ways = all(view, one => one.objectName.startsWith("phone-") || one.objectName === "address");
            verify(!find(view, "servicePage").parent.detail.isMasked);
            verify(ways.length > 0);
            verify(ways.every(way => way.text.length > 3), ways.map(way => way.text).join());
            compare(Stage.requests, 0);
        }

        function test_theFirstTapAge_isInSightWithoutScrolling() {
            showMain();
            for (const name of ["age-3-5y", "age-expecting", "near"]) {
                const item = find(view, name);
                verify(item.mapToItem(view, 0, item.height).y < find(view, "place-find").mapToItem(view, 0, 0).y, name + " is below the fold");
            }
        }

        function places() {
            return ["find", "rights", "knowledge", "settings"].map(name => ({ tag: name }));
        }

        function test_pressingAPlaceOfTheBar_leadsThere_data() { return places(); }
        function test_pressingAPlaceOfTheBar_leadsThere(row) {
            showMain();
            window.showPage("service", "se-1177", "");
            pressNamed(view, "place-" + row.tag);
            compare(window.page, row.tag);
            tryCompare(find(view, "place-" + row.tag), "chosen", true);
        }

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

        function test_pressingBack_goesBack_data() {
            return ["results", "service", "article", "publications", "filters", "place", "birth"].map(name => ({ tag: name }));
        }
        function test_pressingBack_goesBack(row) {
            showMain();
            window.showPage(row.tag, row.tag === "service" ? "se-1177" : row.tag === "article" ? "article-18" : "", "");
            pressNamed(view, "back");
            compare(window.page, "find");
            tryVerify(() => has(view, "tile-meet"));
        }

        /// What Tab comes to, round once, from wherever the focus is.
        function visited(most) {
            const items = [];
            for (let step = 0; step < most; ++step) {
                keyClick(Qt.Key_Tab);
                items.push(window.activeFocusItem);
            }
            return items;
        }

        function test_tabbing_reachesEveryControl_data() {
            return ["find", "results", "service", "rights", "article", "knowledge", "publications", "settings", "filters", "place", "birth"].map(name => ({ tag: name }));
        }
        function test_tabbing_reachesEveryControl(row) {
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            showMain({ height: 3600 });
            window.showPage(row.tag, row.tag === "service" ? "orebro-mottagningsgruppen" : row.tag === "article" ? "article-18" : "", "");
            frame(view);
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

        function test_losingTheBundledCatalogue_leavesTheProblemAndTheNumber112() {
            spoil("missing", "damaged", Session.Failed);
            showMain();
            const page = find(view, "problemPage");
            verify(has(page, "call112"));
            verify(!has(view, "place-find"));
            Stage.open("good", "good");
            tryVerify(() => has(view, "tile-meet"));
        }

        function pages() {
            return ["find", "results", "service", "rights", "article", "knowledge", "publications", "settings", "filters", "place", "birth", "problem"]
                .map(name => ({ tag: name }));
        }

        function test_turningRightToLeft_mirrorsAndKeepsEverythingInside_data() { return pages(); }
        function test_turningRightToLeft_mirrorsAndKeepsEverythingInside(row) {
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            Session.finder.free = true;
            Session.settings.language = "ar-XB";
            showMain();
            window.showPage(row.tag, row.tag === "service" ? "orebro-mottagningsgruppen" : row.tag === "article" ? "article-18" : "", "");
            frame(view);
            staysInside(view);
        }

        function test_turningRightToLeft_mirrorsTheWindow() {
            Session.settings.language = "ar-XB";
            showMain();
            const middle = item => item.mapToItem(view, item.width / 2, 0).x;
            verify(middle(find(view, "tile-meet")) > middle(find(view, "tile-parent")));
            verify(middle(find(view, "place-find")) > middle(allNamed(view, "place-more").concat(allNamed(view, "place-settings"))[0]));
            verify(middle(find(view, "place")) > middle(find(view, "near")));
            window.showPage("place", "", "");
            verify(middle(find(view, "back")) > view.width / 2);
            Session.settings.language = "en";
            tryVerify(() => middle(find(view, "back")) < view.width / 2);
        }

        function test_narrowing_keepsEverythingInside_data() { return pages(); }
        function test_narrowing_keepsEverythingInside(row) {
            showMain({ width: 320, height: 480 });
            window.showPage(row.tag, row.tag === "service" ? "orebro-mottagningsgruppen" : row.tag === "article" ? "article-18" : "", "");
            frame(view);
            staysInside(view);
        }
    }
}
