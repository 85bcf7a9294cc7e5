// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// The county overview: a table where there is room, cards where there is none, and the way from a number to what it counts.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "Overview"
        holder: root

        readonly property list<string> örebro: ["1", "3", "3", "3", "1", "2", "2"]
        readonly property list<string> karlskoga: ["2", "3", "3", "3", "3", "0", "0"]

        function showOverview(width, height) {
            showMain({ width: width, height: height });
            window.showPage("overview", "", "");
            tryVerify(() => has(view, "municipality-Örebro"));
            frame(view);
        }

        function test_openingItWide_showsTheCountsOfTheCatalogue() {
            showOverview(1280, 800);
            const counts = area => [0, 1, 2, 3, 4, 5, 6].map(stage => find(view, "cell-" + area + "-" + stage).text).join();
            compare(counts("Örebro"), örebro.join());
            compare(counts("Karlskoga"), karlskoga.join());
            compare(find(view, "cell-Örebro-6").Accessible.name, "Örebro, 13–17 years: 2 services, thin");
            compare(find(view, "cell-Örebro-6").level, "thin");
            compare(find(view, "cell-Karlskoga-6").level, "none");
            compare(find(view, "place-overview").chosen, true);
        }

        function test_pressingANumber_leadsToWhatItCounts_data() {
            return [{ tag: "teens", cell: "cell-Örebro-6", count: 2 }, { tag: "babies", cell: "cell-Karlskoga-1", count: 3 },
                { tag: "gap", cell: "cell-Karlskoga-6", count: 0 }];
        }
        function test_pressingANumber_leadsToWhatItCounts(row) {
            showOverview(1280, 800);
            pressNamed(view, row.cell);
            tryCompare(window, "page", "results");
            tryVerify(() => Session.finder.total + Session.finder.remoteTotal === row.count);
        }

        function test_choosingAGroup_countsItAlone() {
            showOverview(1280, 800);
            pressNamed(view, "group-hard");
            tryCompare(find(view, "cell-Örebro-6"), "text", "1");
            pressNamed(view, "kind-family_counselling");
            tryCompare(find(view, "cell-Örebro-6"), "text", "0");
            pressNamed(view, "group-all");
            tryCompare(find(view, "cell-Örebro-6"), "text", "2");
        }

        function test_everyNumber_standsUnderItsAge_data() {
            return [{ tag: "desktop", width: 1280, height: 800 }, { tag: "upright", width: 1080, height: 1920 }, { tag: "tablet", width: 800, height: 1280 }];
        }
        function test_everyNumber_standsUnderItsAge(row) {
            showOverview(row.width, row.height);
            const ages = all(all(view, one => one instanceof CoverageHead)[0], one => one instanceof AppText);
            compare(ages.length, 7);
            const middle = item => leftOf(item) + item.width / 2;
            for (const stage of [0, 1, 2, 3, 4, 5, 6])
                tryVerify(() => Math.abs(middle(ages[stage]) - middle(find(view, "cell-Karlskoga-" + stage))) < 2, 5000, "stage " + stage + " at " + middle(ages[stage]));
        }

        function test_aCountyOfTwelve_isSeenWholeOnADesktop() {
            Session.settings.language = "sv";
            showOverview(1280, 800);
            const [first, second] = ["Karlskoga", "Örebro"].map(area => find(view, "cell-" + area + "-0").mapToItem(view, 0, 0).y);
            verify(first + 12 * (second - first) <= 800, "rows from " + first + " on, each of " + (second - first));
        }

        function test_scrolling_keepsTheHeadInSight() {
            showOverview(1280, 400);
            const page = find(view, "overviewPage");
            const head = all(view, one => one instanceof CoverageHead)[0];
            const table = find(view, "coverageTable");
            page.contentY = table.mapToItem(page.contentItem, 0, 0).y + 40;
            verify(table.mapToItem(page, 0, 0).y < -30);
            tryVerify(() => head.mapToItem(page, 0, 0).y >= -1, 5000, "the head is at " + head.mapToItem(page, 0, 0).y);
        }

        function test_tabbing_reachesEveryCell() {
            showOverview(1280, 4000);
            const cells = controls(view).filter(one => one instanceof CoverageCell);
            compare(cells.length, 14);
            const reached = visited(controls(view).length + 10);
            for (const cell of cells)
                verify(reached.includes(cell), cell.objectName + " is not reached");
        }

        function test_openingItNarrow_showsACardEach_data() {
            return [{ tag: "en", language: "en", scale: 1 }, { tag: "mirrored", language: "ar-XB", scale: 1 }, { tag: "large", language: "en", scale: 2 }];
        }
        function test_openingItNarrow_showsACardEach(row) {
            Session.settings.language = row.language;
            Session.settings.textScale = row.scale;
            showOverview(360, 740);
            compare(all(view, one => one instanceof CoverageCard).length, 2);
            compare(all(view, one => one instanceof CoverageTable).length, 0);
            staysInside(view);
            pressNamed(view, "municipality-Örebro");
            tryCompare(window, "page", "municipality");
            staysInside(view);
        }

        function test_turningRightToLeft_mirrorsTheTable() {
            Session.settings.language = "ar-XB";
            showOverview(1280, 800);
            verify(leftOf(find(view, "municipality-Örebro")) > leftOf(find(view, "cell-Örebro-0")));
            verify(leftOf(find(view, "cell-Örebro-0")) > leftOf(find(view, "cell-Örebro-6")));
            staysInside(view);
        }

        function test_openingAMunicipality_setsTeenagersApartAndNamesSources() {
            showMain();
            window.showPage("municipality", "Karlskoga", "");
            tryVerify(() => has(view, "teens"));
            compare(find(view, "teens").level, "none");
            verify(find(view, "teens").spokenName.startsWith("13–17 years: 0 services"));
            const note = find(view, "note-karlskoga-1");
            verify(words(note).includes("Strength") && words(note).includes("Source: nwt.se 24 maj 2016, 2016-05-24"), words(note));
            verify(has(view, "caution-few"));
            verify(has(view, "gap-teens_none/13-17y"));
            pressNamed(view, "stage-1-2y");
            tryCompare(window, "page", "results");
            tryVerify(() => Session.finder.total + Session.finder.remoteTotal === 3);
            keyClick(Qt.Key_Escape);
            tryCompare(window, "page", "municipality");
        }

        function test_comingFromKnowledge_isAStepOnAPhone() {
            showMain();
            window.showPage("knowledge", "", "");
            pressNamed(view, "overview");
            tryCompare(window, "page", "overview");
            tryVerify(() => has(view, "back"));
            pressNamed(view, "back");
            tryCompare(window, "page", "knowledge");
        }
    }
}
