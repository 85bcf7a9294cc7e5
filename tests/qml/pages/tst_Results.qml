// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// The answer: what is listed, in which order, how it is narrowed and widened, and what stands there when there is none.
Item {
    id: root

    width: 400
    height: 760

    ThemeBinding { margin: 16 }
    Item {
        id: holder
        width: root.width
        height: root.height
    }
    Component {
        id: results
        ResultsPage { }
    }
    Component {
        id: filters
        FiltersPage { }
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
        name: "Results"
        holder: holder

        function cleanup() {
            opened.target = null;
            backs.target = null;
            opened.clear();
            backs.clear();
            holder.height = root.height;
        }

        /// So high that every card is made.
        function showWhole() {
            holder.height = 4000;
            return showResults();
        }

        function showResults() {
            const page = show(results);
            opened.target = page;
            backs.target = page;
            return page;
        }

        function all9() {
            return ["karlskoga-gryningen", "karlskoga-familjecentral", "karlskoga-oppen-forskola", "lan-bup", "orebro-axberg-ervalla",
                "orebro-axberg-hovsta", "orebro-mottagningsgruppen", "orebro-tjejjour", "se-1177"].sort();
        }

        function test_choosingNothing_listsEverythingWithTheRemoteLast() {
            const page = showWhole();
            tryVerify(() => services(page).length === 9);
            compare(services(page).slice().sort().join(), all9().join());
            compare(services(page).slice(6).sort().join(), "lan-bup,orebro-tjejjour,se-1177");
            const title = find(page, "remoteTitle").mapToItem(null, 0, 0).y;
            const tops = cards(page).map(card => card.mapToItem(null, 0, 0).y);
            verify(tops[5] < title && title < tops[6]);
        }

        function test_choosingAPlace_putsTheNearestFirstAndSaysHowFar() {
            Session.place.choose("Hovsta");
            const page = showWhole();
            tryVerify(() => services(page).length === 9 && services(page)[0] === "orebro-axberg-hovsta");
            compare(services(page).slice(0, 3).join(), "orebro-axberg-hovsta,orebro-mottagningsgruppen,orebro-axberg-ervalla");
            compare(cards(page).slice(0, 3).map(card => plain(card.distanceText)).join(), "in the town,about 8 km,about 10 km");
            compare(cards(page).slice(3, 6).map(card => plain(card.distanceText)).join(), "about 39 km,about 39 km,about 39 km");
            verify(cards(page).slice(6).every(card => card.distanceText === ""));
            saysSoon(page, "Nearest first");
        }

        function test_aCard_saysWhatWhereAndWhetherItIsOpen() {
            const page = showWhole();
            tryVerify(() => services(page).length === 9);
            const card = cards(page).find(one => one.service === "orebro-axberg-ervalla");
            compare(card.name, "Open preschool, Ervalla parish hall");
            for (const part of ["Open preschool, Ervalla parish hall", "Open preschool", "Ervalla, Örebro", "Open until 12:00"])
                verify(words(card).includes(part), part + " is not among " + words(card));
            for (const part of ["Ervalla parish hall", "Ervalla, Örebro", "Open until 12:00"])
                verify(plain(card.Accessible.name).includes(part), part + " is not said in " + card.Accessible.name);
        }

        function test_aCardOfUnknownHours_saysThatTheyAreNotKnown() {
            const page = showWhole();
            tryVerify(() => services(page).length === 9);
            const card = cards(page).find(one => one.service === "karlskoga-familjecentral");
            verify(words(card).includes("Hours not known"), words(card));
            verify(!words(card).includes("Closed"), words(card));
        }

        function test_pressingACard_opensItsService() {
            Session.place.choose("Hovsta");
            const page = showResults();
            tryVerify(() => services(page)[0] === "orebro-axberg-hovsta");
            press(cards(page)[0]);
            compare(opened.signalArguments[0][0], "service");
            compare(opened.signalArguments[0][1], "orebro-axberg-hovsta");
            compare(opened.signalArguments[0][2], "hovsta-hovsta-forsamlingsgard");
        }

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

        function test_pressingBack_leaves() {
            pressNamed(showResults(), "back");
            compare(backs.count, 1);
        }

        function test_losingTheCatalogue_saysWhatHappened() {
            const page = showResults();
            spoil("missing", "damaged", Session.Failed);
            const failed = find(page, "failed");
            compare(failed.title, "The guide's own data cannot be read.");
            compare(failed.text, "A file is missing or damaged, so there is nothing to show.");
            verify(!has(page, "empty"));
            compare(cards(page).length, 0);
        }

        function test_choosingFilters_tellsHowManyAndReturns() {
            const page = show(filters);
            backs.target = page;
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
