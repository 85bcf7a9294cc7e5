// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// Words that are a third longer than those the pages were drawn with.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "Lengthened"
        holder: root

        function rail() {
            return all(view, one => one instanceof NavRail)[0];
        }
        function railWords() {
            return all(rail(), one => one instanceof NavPlace).map(place => all(place, one => one instanceof AppText)[0]);
        }
        function broken() {
            return railWords().filter(word => word.lineCount > 1 || word.truncated || word.height > 1.5 * Theme.lineHeight("nav")).map(word => [word.text, word.lineCount, word.truncated, word.height, word.contentWidth, word.width, word.fontInfo.pixelSize].join(" ")).join();
        }

        function test_aWordOfTheRail_isNeverBroken_data() {
            return [1, 1.3].map(scale => ({ tag: Math.round(scale * 100) + " %", scale: scale }));
        }
        function test_aWordOfTheRail_isNeverBroken(row) {
            Session.settings.textScale = row.scale;
            showMain({ width: 1280, height: 800 });
            for (const language of ["ar-XB", "sv", "ar-XB", "en", "ar-XB"]) {
                Session.settings.language = language;
                pressNamed(view, "place-knowledge");
                tryVerify(() => broken() === "", 5000, language + ": " + broken());
                verify(railWords().every(word => word.fontInfo.pixelSize >= 10 * row.scale - 1));
            }
        }

        function test_wordsOfTheNavigation_areAsLargeAsOthersWhereTheyFit_data() {
            return [{ tag: "rail", width: 1280, height: 800 }, { tag: "bar", width: 360, height: 740 }, { tag: "narrow bar", width: 320, height: 740 }];
        }
        function test_wordsOfTheNavigation_areAsLargeAsOthersWhereTheyFit(row) {
            Session.settings.language = "sv";
            showMain({ width: row.width, height: row.height });
            const words = all(view, one => one instanceof NavPlace).map(place => all(place, one => one instanceof AppText)[0]);
            verify(words.length > 1);
            tryVerify(() => words.every(word => word.fontInfo.pixelSize === Theme.px("nav") && word.lineCount === 1), 5000, words.map(word => word.text + word.fontInfo.pixelSize).join());
        }

        function test_theAgesOverTheColumns_leaveAGapBetweenThem_data() {
            return [1280, 1080, 800].map(width => ({ tag: width + " wide", width: width }));
        }
        function test_theAgesOverTheColumns_leaveAGapBetweenThem(row) {
            Session.settings.language = "ar-XB";
            showMain({ width: row.width, height: 1000 });
            window.showPage("overview", "", "");
            tryVerify(() => all(view, one => one instanceof CoverageHead).length > 0);
            const heads = () => all(all(view, one => one instanceof CoverageHead)[0], one => one instanceof AppText).sort((a, b) => leftOf(a) - leftOf(b));
            const middle = one => leftOf(one) + one.width / 2;
            tryVerify(() => heads().every((head, at) => at === 0 || middle(head) - head.contentWidth / 2 >= middle(heads()[at - 1]) + heads()[at - 1].contentWidth / 2 + Theme.size.space6),
                5000, heads().map(head => middle(head) + " " + head.contentWidth).join("\n"));
        }
    }
}
