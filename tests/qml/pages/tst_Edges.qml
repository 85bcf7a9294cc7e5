// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// What ends where: edges that line up, rows that run to the side of the page, cards that hold their words.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "Edges"
        holder: root

        function topOf(item) { return item.mapToItem(view, 0, 0).y; }
        function endOf(item) { return leftOf(item) + item.width; }
        function bottomOf(item) { return topOf(item) + item.height; }

        function test_openingTheOverviewAtOnce_leavesNoWordsOutsideACard() {
            showMain({ width: 1280, height: 800 });
            window.showPage("overview", "", "");
            tryVerify(() => all(view, one => one instanceof GapCard).length > 1);
            for (const card of all(view, one => one instanceof GapCard))
                tryVerify(() => all(card, one => one instanceof AppText).every(text => bottomOf(text) <= bottomOf(card)), 5000, card.title);
        }

        function test_theButtonsOfTheOverview_endWhereThePageDoes() {
            showMain({ width: 1280, height: 800 });
            window.showPage("overview", "", "");
            const gap = find(view, "printReport");
            tryVerify(() => Math.abs(endOf(gap) - (1280 - Theme.size.margin)) <= 1, 5000, "it ends at " + endOf(gap));
        }

        function test_theChoicesOfTheOverview_runToTheSidesOfAPhone() {
            showMain();
            window.showPage("overview", "", "");
            tryVerify(() => all(view, one => one instanceof ChipStrip).length > 0);
            const strip = all(view, one => one instanceof ChipStrip)[0];
            tryVerify(() => leftOf(strip) === 0 && endOf(strip) === 360, 5000, leftOf(strip) + " to " + endOf(strip));
            const chip = find(strip, "group-all");
            compare(leftOf(chip.background), Theme.size.margin);
        }

        function test_leavingQuickly_endsAtTheMargin_data() {
            return [{ tag: "phone", width: 360 }, { tag: "desktop", width: 1280 }];
        }
        function test_leavingQuickly_endsAtTheMargin(row) {
            showMain({ width: row.width, height: 800 });
            window.showPage("acute", "", "");
            const button = find(view, "quickExit");
            tryVerify(() => Math.abs(endOf(button) - (row.width - Theme.size.margin)) <= 1, 5000, "it ends at " + endOf(button));
        }

        function test_theHeartBesideTheList_standsBesideTheName() {
            showMain({ width: 1280, height: 800 });
            window.showPage("service", "orebro-mottagningsgruppen", "");
            const heart = find(view, "save");
            const name = find(view, "serviceName");
            tryVerify(() => topOf(name) < bottomOf(heart) && topOf(heart) < bottomOf(name), 5000, topOf(heart) + " and " + topOf(name));
            tryVerify(() => leftOf(heart) >= endOf(name));
        }

        function test_copyingBesideTheList_standsBesideTheHeartAndNowhereElse() {
            showMain({ width: 1280, height: 800 });
            window.showPage("service", "orebro-mottagningsgruppen", "");
            const heart = find(view, "save"), copy = find(view, "action-share");
            tryVerify(() => topOf(copy) === topOf(heart) && endOf(copy) <= leftOf(heart) + 1);
            compare(allNamed(view, "action-share").length, 1);
            compare(copy.Accessible.name, "Copy");
            press(copy);
            verify(Stage.clipboard.includes("019-21 30 00"), Stage.clipboard);
        }

        function test_filtersThatWrap_areAsFarApartDownAsAcross() {
            showMain({ width: 1280, height: 1600 });
            window.showPage("find", "", "");
            const chips = () => all(find(view, "questionPane"), one => one instanceof FilterChip).map(chip => chip.background);
            tryVerify(() => chips().length > 4);
            let across = 0, down = 0;
            for (const chip of chips()) {
                const gaps = chips().map(other => ({ x: leftOf(other) - endOf(chip), y: topOf(other) - bottomOf(chip), level: topOf(other) === topOf(chip), below: leftOf(other) === leftOf(chip) }));
                across += gaps.filter(gap => gap.level && gap.x === Theme.size.space8).length;
                down += gaps.filter(gap => gap.below && gap.y === Theme.size.space8).length;
                compare(gaps.filter(gap => gap.level && gap.x > 0 && gap.x < Theme.size.space8).length, 0);
                compare(gaps.filter(gap => gap.below && gap.y > 0 && gap.y < Theme.size.space8).length, 0);
            }
            verify(across > 0 && down > 0, across + " across, " + down + " down");
        }

        function test_turnedRightToLeft_theAgesOfASessionStandUnderItsName() {
            Session.children.toggleBand("3-5y");
            Session.settings.language = "ar-XB";
            showMain({ width: 800, height: 1280 });
            window.showPage("week", "", "");
            tryVerify(() => all(view, one => one instanceof SuitsLine).length > 0);
            const line = all(view, one => one instanceof SuitsLine)[0];
            const words = line.parent.parent;
            tryVerify(() => Math.abs(endOf(line) - endOf(words)) <= 1, 5000, endOf(line) + " under " + endOf(words));
        }

        function test_turnedRightToLeft_theWelcomeStaysInItsPane() {
            Session.settings.language = "ar-XB";
            showMain({ width: 1080, height: 1920 });
            staysInside(all(view, one => one instanceof WelcomePane)[0]);
        }

        function test_fourActions_standInARowOnAPhone_data() {
            return [{ tag: "en", language: "en", scale: 1, folded: false }, { tag: "sv", language: "sv", scale: 1, folded: false }, { tag: "sv, large text", language: "sv", scale: 2, folded: true }];
        }
        function test_fourActions_standInARowOnAPhone(row) {
            Session.settings.language = row.language;
            Session.settings.textScale = row.scale;
            showMain();
            window.showPage("service", "orebro-axberg-ervalla", "");
            const bar = find(view, "actions");
            compare(bar.count, 4);
            tryCompare(bar, "folded", row.folded);
            staysInside(view);
        }
    }
}
