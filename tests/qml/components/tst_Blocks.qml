// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// What the composed components do with a choice, and what they say to a reader.
Item {
    id: root

    width: 400
    height: 800

    BlockCase {
        name: "Blocks"
        holder: root

        function test_hidingAReadingText_leavesItsWidthAlone() {
            const sentences = "One thought a sentence, at most twelve words, and no word that nobody says. ".repeat(12);
            const item = make('AppText { reading: true; visible: false; text: "' + sentences + '" }', "widthChanged");
            compare(item.overhang, 0);
            compare(item.width, item.contentWidth);
            item.width = 900;
            item.visible = true;
            tryCompare(item, "rightPadding", 900 - Theme.size.readingWidth);
            item.visible = false;
            tryCompare(item, "rightPadding", 0);
        }

        function test_aDashedFrame_staysUnderWhatCoversIt() {
            const item = make('import QtQuick\nItem { width: 100; height: 200\n Item { width: 100; height: 50; clip: true\n'
                + 'DashedFrame { objectName: "frame"; visible: false; y: 60; width: 90; height: 80 } }\n Rectangle { z: 1; y: 50; width: 100; height: 150; color: "#ff0000" } }', "widthChanged");
            findChild(item, "frame").visible = true;
            waitForRendering(item);
            const picture = grabImage(item);
            for (let x = 0; x < 90; ++x)
                for (let y = 55; y < 70; ++y)
                    verify(Qt.colorEqual(picture.pixel(x, y), "#ff0000"), "at " + x + ", " + y + ": " + picture.pixel(x, y));
        }

        function test_oneButtonOneSignal_data() {
            return [
                { tag: "Banner", source: 'Banner { width: 360; kind: "failed"; title: "The update failed."; text: "The old list still applies."; actionText: "Try again" }', press: "bannerAction", signalName: "actionClicked" },
                { tag: "EmptyState", source: 'EmptyState { width: 360; title: "Nothing fits every filter."; actionText: "Remove Evening"; otherText: "Remove all" }', press: "emptyAction", signalName: "actionClicked" },
                { tag: "EmptyState, other", source: 'EmptyState { width: 360; title: "Nothing fits every filter."; actionText: "Remove Evening"; otherText: "Remove all" }', press: "emptyOther", signalName: "otherClicked" },
                { tag: "FailedState", source: 'FailedState { width: 360; title: "The list could not be opened"; actionText: "Try again" }', press: "failedAction", signalName: "actionClicked" },
                { tag: "SectionHeading", source: 'SectionHeading { width: 360; text: "What do you need?"; actionText: "Show all, 90" }', press: "sectionAction", signalName: "actionClicked" },
                { tag: "PageHeader", source: 'PageHeader { width: 360; title: "Meet and play"; backName: "Back" }', press: "back", signalName: "backClicked" },
                { tag: "CanopyHeader", source: 'CanopyHeader { width: 360; appName: "Paraply"; title: "Find support"; languageText: "English"; languageName: "Change language" }', press: "language", signalName: "languageClicked" },
                { tag: "PlaceField, place", source: 'PlaceField { width: 360; caption: "Where?"; text: "Örebro"; nearText: "Near me" }', press: "place", signalName: "placeClicked" },
                { tag: "PlaceField, near", source: 'PlaceField { width: 360; caption: "Where?"; text: "Örebro"; nearText: "Near me" }', press: "near", signalName: "nearClicked" },
                { tag: "QuoteBlock", source: 'QuoteBlock { width: 360; markText: "Official text"; text: "States Parties shall"; sourceText: "Article 18"; sourceName: "Open it" }', press: "source", signalName: "sourceClicked" },
                { tag: "CallRow", source: 'CallRow { width: 360; name: "Danger to life"; numberText: "112"; callName: "Call 112"; acute: true }', press: "call", signalName: "clicked" },
                { tag: "FactRow", source: 'FactRow { width: 360; label: "Phone"; text: "019-21 30 00"; linkable: true }', press: "fact", signalName: "clicked" },
                { tag: "FilterBar", source: 'FilterBar { width: 360; filtersName: "All filters" }', press: "filters", signalName: "filtersClicked" },
                { tag: "Stepper, less", source: 'Stepper { width: 360; valueText: "March"; lessName: "Earlier"; moreName: "Later" }', press: "less", signalName: "less" },
                { tag: "Stepper, more", source: 'Stepper { width: 360; valueText: "March"; lessName: "Earlier"; moreName: "Later" }', press: "more", signalName: "more" }
            ];
        }
        function test_oneButtonOneSignal(row) {
            const item = make(row.source, row.signalName);
            press(item, row.press);
            compare(spy.count, 1);
        }

        function test_spokenWhole_data() {
            return [
                { tag: "Banner", source: 'Banner { title: "No network."; text: "Everything still works." }', name: "No network. Everything still works." },
                { tag: "Banner with signs", source: 'Banner { title: "A < B"; text: "& C" }', name: "A < B & C" },
                { tag: "StateBadge", source: 'StateBadge { openness: "open"; text: "Open until 12:00" }', name: "Open until 12:00" },
                { tag: "FreshnessDrop", source: 'FreshnessDrop { level: "old"; text: "No date" }', name: "No date" },
                { tag: "ScheduleRow", source: 'ScheduleRow { day: "Thursday"; hours: "9–12"; ageText: "0–5 years" }', name: "Thursday, 9–12, 0–5 years" },
                { tag: "FactRow", source: 'FactRow { label: "Address"; text: "Lövåsvägen 2" }', name: "Address: Lövåsvägen 2" },
                { tag: "AgeRuler", source: 'AgeRuler { group: "meet"; yearsText: "18 years"; spokenText: "From 0 to 17." }', name: "From 0 to 17." },
                { tag: "LoadingCards", source: 'LoadingCards { text: "Looking for support." }', name: "Looking for support." }
            ];
        }
        function test_spokenWhole(row) {
            compare(make(row.source, "widthChanged").Accessible.name, row.name);
        }

        function test_actionsFoldWhenAWordDoesNotFit() {
            const bar = make('ActionBar { width: 328; names: ["call", "web", "qr"]; texts: ["Call", "Web", "QR"]; icons: ["phone", "web", "qr"] }', "triggered");
            verify(!bar.folded);
            press(bar, "action-web");
            compare(spy.signalArguments[0][0], "web");
            bar.texts = ["019-21 30 00 00 00", "Web", "QR"];
            tryVerify(() => bar.folded);
            tryCompare(findChild(bar, "action-call"), "width", bar.width);
        }

        function test_aHeadingOfTwoLines_keepsItsWholeHeight() {
            tryCompare(make('SectionHeading { width: 200; text: "What do you need today?"; actionText: "Show all, 90" }', "actionClicked"), "actionInset", 0);
        }

        function test_loadingWaitsAMoment() {
            const cards = make('LoadingCards { width: 300; text: "Looking." }', "dueChanged");
            compare(cards.opacity, 0);
            tryCompare(cards, "opacity", 1);
        }

        function test_childrenOfOneAgeKeepTheirLabelsApart() {
            const ruler = make('AgeRuler { width: 300; group: "teen"; childMonths: [200, 205, 215]; childLabels: ["16 years", "17 years", "17 years"]; '
                + 'yearsText: "18 years"; spokenText: "x" }', "widthChanged");
            const ends = Array.from(ruler.children).filter(child => child.labelEnd !== undefined);
            compare(ends.length, 3);
            verify(ends[0].labelEnd < ends[1].labelEnd && ends[1].labelEnd < ends[2].labelEnd);
            verify(ends[2].labelEnd <= ruler.width + 1);
        }
    }
}
