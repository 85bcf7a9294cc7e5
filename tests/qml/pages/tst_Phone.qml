// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test

/// The whole window as on a phone: from the first start to a number or an address.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "Phone"
        holder: root

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

        function test_whatIsTyped_standsInTheTypefaceOfTheRest() {
            showMain();
            compare(find(view, "input").font.family, "Noto Sans");
            compare(find(view, "input").font.family, Application.font.family);
        }

        function places() {
            return ["find", "map", "saved", "rights", "acute"].map(name => ({ tag: name }));
        }

        function test_pressingAPlaceOfTheBar_leadsThere_data() { return places(); }
        function test_pressingAPlaceOfTheBar_leadsThere(row) {
            showMain();
            window.showPage("service", "se-1177", "");
            pressNamed(view, "place-" + row.tag);
            compare(window.page, row.tag);
            tryCompare(find(view, "place-" + row.tag), "chosen", true);
        }

        function test_withLargeText_moreLeadsToEveryPlace_data() {
            return ["find", "map", "week", "saved", "rights", "knowledge", "overview", "settings", "acute"].map(name => ({ tag: name }));
        }
        function test_withLargeText_moreLeadsToEveryPlace(row) {
            showMain();
            Session.settings.textScale = 2;
            pressNamed(view, "place-more");
            compare(window.page, "more");
            pressNamed(view, "more-" + row.tag);
            compare(window.page, row.tag);
        }

        function test_knowledge_isReachedFromRights() {
            showMain();
            pressNamed(view, "place-rights");
            pressNamed(view, "toKnowledge");
            compare(window.page, "knowledge");
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

        function test_losingTheBundledCatalogue_leavesTheProblemAndTheNumber112() {
            spoil("missing", "damaged", Session.Failed);
            showMain();
            const page = find(view, "problemPage");
            verify(has(page, "call112"));
            verify(!has(view, "place-find"));
            Stage.open("good", "good");
            tryVerify(() => has(view, "tile-meet"));
        }
    }
}
