// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test

/// What parents come for, on the county's own catalogue: at most three taps from the start, typing not counted.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        id: walks

        name: "Walks"
        holder: root

        property int taps: 0

        function tap(name) {
            ++taps;
            pressNamed(view, name);
        }
        function typeWords(words) {
            for (const letter of words)
                keyClick(letter);
        }
        /// The first suggestion of a service whose name has these words.
        function tapSuggestion(words) {
            const fits = one => one.objectName.startsWith("suggested-") && plain(one.text).includes(words);
            tryVerify(() => all(view, fits).length > 0, 5000, "no suggestion has " + words);
            ++taps;
            press(all(view, fits)[0]);
        }
        function start() {
            taps = 0;
            Stage.open("county", "county");
            tryVerify(() => Session.finder.total > 100);
            showMain();
            compare(window.page, "find");
        }

        function cleanup() {
            Stage.reset();
            Stage.open("good", "good");
            tryCompare(Session.finder, "total", 6);
            follow(null);
        }

        function test_openPreschoolForAnEightMonthOldNearHovsta_andItsHoursToday() {
            start();
            tap("age-0-11m");
            tap("input");
            typeWords("preschool hovsta");
            tapSuggestion("Hovsta");
            tryCompare(window, "page", "service");
            saysSoon(view, "Open until 12:00");
            verify(taps <= 3, taps + " taps");
        }

        function test_someoneToTalkToAboutATeenagerInLindesberg_andTheNumber() {
            start();
            tap("age-13-17y");
            tap("input");
            typeWords("lindesberg talk");
            tapSuggestion("talks");
            tryCompare(window, "page", "service");
            saysSoon(view, "0581-810 00");
            verify(taps <= 3, taps + " taps");
        }

        function test_someoneToTalkTo_inASwedishParentsOwnWords() {
            start();
            Session.settings.language = "sv";
            tap("age-13-17y");
            tap("input");
            typeWords("prata lindesberg");
            tapSuggestion("samtal");
            tryCompare(window, "page", "service");
            saysSoon(view, "0581-810 00");
            verify(taps <= 3, taps + " taps");
        }

        function test_someoneToTalkTo_inSentences_data() {
            return [{ tag: "prata tonåring lindesberg", language: "sv" }, { tag: "någon att prata med i lindesberg", language: "sv" },
                { tag: "prata om min tonåring lindesberg", language: "sv" }, { tag: "talk to someone about my teenager lindesberg", language: "en" }];
        }
        function test_someoneToTalkTo_inSentences(row) {
            start();
            Session.settings.language = row.language;
            tap("age-13-17y");
            tap("input");
            Session.finder.text = row.tag;
            tapSuggestion(row.language === "sv" ? "samtal" : "talks");
            tryCompare(window, "page", "service");
            saysSoon(view, "0581-810 00");
            verify(taps <= 3, taps + " taps");
        }

        function test_whatArticle18Promises() {
            start();
            tap("place-rights");
            tap("page-article-18");
            tryCompare(window, "page", "article");
            tryVerify(() => find(view, "articleTitle").text.includes("18"));
            verify(allNamed(view, "block").length > 2);
            verify(taps <= 3, taps + " taps");
        }
    }
}
