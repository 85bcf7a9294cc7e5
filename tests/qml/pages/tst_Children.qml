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

        function test_addingABirthMonth_addsAChildThatTheFirstPageShowsAndCanRemove() {
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
            const chip = find(first, "child-born-2026-3-0");
            verify(chip.text.includes("8 month"), chip.text);
            verify(chip.text.includes("March 2026"), chip.text);
            press(chip);
            tryCompare(Session.children, "count", 0);
            tryVerify(() => !has(first, "child-born-2026-3-0"));
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
