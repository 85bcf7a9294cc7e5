// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// The answer narrowed and widened, and what stands there when there is none.
Surface {
    id: surface

    Component {
        id: filters
        FiltersPage { }
    }

    ResultsCase {
        name: "Narrowing"
        holder: surface.holder

        function test_pressingAChip_narrowsTheListAndItsCountsTellBefore() {
            const page = showWhole();
            const free = find(page, "more-free");
            compare(free.countText, "3");
            const today = find(page, "open-today");
            const before = today.countText;
            press(free);
            tryCompare(free, "chosen", true);
            tryVerify(() => services(page).slice().sort().join() === "karlskoga-oppen-forskola,orebro-axberg-ervalla,orebro-axberg-hovsta");
            tryVerify(() => today.countText !== before);
            compare(find(page, "filters").count, 1);
        }

        function test_removingAChosenFilter_bringsTheOthersBack() {
            const page = showWhole();
            pressNamed(page, "more-free");
            tryVerify(() => services(page).length === 3);
            const chip = find(page, "chosen-free");
            verify(chip.removeName.includes(chip.text));
            press(chip);
            tryVerify(() => services(page).length === 9);
            tryVerify(() => !has(page, "chosen-free"));
            verify(!find(page, "more-free").chosen);
        }

        function test_pressingAllFilters_leadsToThem() {
            const page = showResults();
            pressNamed(page, "filters");
            compare(opened.signalArguments[0][0], "filters");
        }

        function test_leavingOutTheUnsaid_isToldAndShownAndTakenBack() {
            const page = showWhole();
            pressNamed(page, "more-free");
            const banner = find(page, "unsaid");
            verify(banner.text.includes("cost"), banner.text);
            const count = Session.finder.unsaidCount;
            verify(count > 0);
            press(find(banner, "bannerAction"));
            tryCompare(Session.finder, "unsaid", "cost");
            tryCompare(Session.finder, "total", count);
            tryVerify(() => services(page).slice(0, count).sort().join() === "karlskoga-familjecentral,karlskoga-gryningen,orebro-mottagningsgruppen");
            compare(find(page, "unsaid").text, "These do not say what they cost.");
            pressNamed(page, "bannerAction");
            tryVerify(() => services(page).length === 3);
            compare(Session.finder.unsaid, "");
        }

        function test_findingNothing_saysWhatToDropAndDropsIt() {
            Session.finder.text = "qqzz";
            tryCompare(Session.finder, "status", Status.Empty);
            const page = showResults();
            const empty = find(page, "empty");
            compare(Session.finder.status, Status.Empty);
            verify(plain(find(empty, "emptyAction").text).endsWith("to see 9"), find(empty, "emptyAction").text);
            verify(!has(page, "totalText"));
            pressNamed(empty, "emptyAction");
            tryVerify(() => services(page).length > 0);
            compare(Session.finder.text, "");
            tryVerify(() => !has(page, "empty"));
        }

        function test_findingNothing_canDropEveryFilter() {
            Session.finder.text = "qqzz";
            Session.finder.free = true;
            tryCompare(Session.finder, "status", Status.Empty);
            const page = showResults();
            pressNamed(find(page, "empty"), "emptyOther");
            tryCompare(Session.finder, "filterCount", 0);
            tryVerify(() => services(page).length > 0);
        }

        function test_narrowingTheRadius_offersToWidenIt() {
            Session.place.choose("Hovsta");
            Session.place.radiusKm = 2;
            const page = showWhole();
            tryVerify(() => services(page)[0] === "orebro-axberg-hovsta");
            compare(Session.finder.total, 1);
        }

        function test_choosingFilters_tellsHowManyAndReturns() {
            const page = show(filters);
            const foot = find(page, "showResults");
            const before = foot.text;
            verify(!has(page, "clearFilters"));
            for (const choice of ["filter-more-free", "filter-open-today", "filter-kind-open_preschool", "filter-municipality-Örebro", "filter-language-sv"]) {
                pressNamed(page, choice);
                tryVerify(() => find(page, choice).chosen, 5000, choice);
            }
            tryCompare(Session.finder, "filterCount", 5);
            tryCompare(Session.finder, "total", 2);
            verify(foot.text !== before);
            pressNamed(page, "clearFilters");
            tryCompare(Session.finder, "filterCount", 0);
            tryCompare(foot, "text", before);
            press(foot);
            compare(backs.count, 1);
        }
    }
}
