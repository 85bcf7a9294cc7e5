// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// For whom: ages by a chip or by a month of birth, and what they change.
Surface {
    id: surface

    Component {
        id: firstPage
        FindPage { }
    }
    Component {
        id: birth
        BirthPage { }
    }

    PageCase {
        name: "Children"
        holder: surface.holder

        function counts(page) {
            return ["meet", "health", "parent", "hard", "teen", "law"].map(group => find(page, "tile-" + group).countText);
        }

        function test_pressingAnAge_choosesItAndChangesTheTiles() {
            const page = show(firstPage);
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
            const page = show(firstPage);
            pressNamed(page, "age-13-17y");
            tryCompare(find(page, "tile-meet"), "empty", true);
            pressNamed(page, "age-0-11m");
            tryCompare(find(page, "tile-meet"), "empty", false);
            verify(find(page, "age-13-17y").chosen && find(page, "age-0-11m").chosen);
            compare(Session.children.count, 2);
        }

        function test_pressingExpecting_findsWhatIsForThoseWhoWait() {
            const page = show(firstPage);
            pressNamed(page, "age-expecting");
            tryCompare(find(page, "age-expecting"), "chosen", true);
            tryVerify(() => Session.finder.total + Session.finder.remoteTotal === 4);
        }

        function test_addingABirthMonth_showsTheChildInItsPlaceAmongTheAges() {
            const page = show(birth);
            verify(!find(page, "addChild").enabled);
            pressNamed(page, "year-0");
            verify(!find(page, "addChild").enabled);
            pressNamed(page, "month-2");
            tryCompare(find(page, "addChild"), "enabled", true);
            pressNamed(page, "addChild");
            compare(backs.count, 1);
            compare(Session.children.count, 1);
            page.visible = false;

            const first = show(firstPage);
            const chip = find(first, "age-born");
            verify(chip.chosen);
            compare(chip.text + " " + chip.unit, "8 mo Mar 2026");
            compare(chip.Accessible.name, "8 months, born March 2026");
            verify(!has(first, "age-birth"), "the question is answered");
            verify(!has(first, "child-born-2026-3-0"), "the child stands there twice");
            press(chip);
            compare(opened.signalArguments[0][0], "birth");
            first.visible = false;

            const again = show(birth);
            const child = find(again, "child-born-2026-3-0");
            verify(child.text.includes("8 month"), child.text);
            verify(child.text.includes("March 2026"), child.text);
            press(child);
            tryCompare(Session.children, "count", 0);
            tryVerify(() => !has(again, "child-born-2026-3-0"));
        }

        function test_severalBirthMonths_standInARowOfTheirOwn() {
            Session.children.addBirthMonth(2026, 3);
            Session.children.addBirthMonth(2020, 5);
            const first = show(firstPage);
            verify(!has(first, "age-born"));
            verify(has(first, "age-birth"), "nothing leads to a third");
            press(find(first, "child-born-2026-3-0"));
            tryVerify(() => has(first, "age-born") && !has(first, "age-birth"));
            compare(find(first, "age-born").Accessible.name, "6 years, born May 2020");
        }

        function test_addingAFutureMonth_isRefusedInWords() {
            const page = show(birth);
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
            pressNamed(show(firstPage), "age-birth");
            compare(opened.signalArguments[0][0], "birth");
        }
    }
}
