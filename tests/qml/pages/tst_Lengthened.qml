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
            return railWords().filter(word => word.lineCount > 1 || word.contentWidth > word.width).map(word => word.text).join();
        }

        function test_aWordOfTheRail_isNeverBroken_data() {
            return [1, 1.15, 1.3].map(scale => ({ tag: Math.round(scale * 100) + " %", scale: scale }));
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

        function test_theWordsOfTheRail_areAsLargeAsOthersWhereTheyFit() {
            Session.settings.language = "sv";
            showMain({ width: 1280, height: 800 });
            verify(railWords().length > 7);
            verify(railWords().every(word => word.fontInfo.pixelSize === Theme.px("nav")));
        }
    }
}
