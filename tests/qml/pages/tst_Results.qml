// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App

/// The answer: what is listed, in which order, and what each card says.
Surface {
    id: surface

    ResultsCase {
        name: "Results"
        holder: surface.holder

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
            verify(card.Accessible.name.includes("Hours not known"), card.Accessible.name);
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

        function test_pressingBack_leaves() {
            pressNamed(showResults(), "back");
            compare(backs.count, 1);
        }

        /// All the cards are there that the list makes ahead.
        function isMade(list) {
            const lines = Array.from({ length: list.count }, (unused, row) => list.itemAtIndex(row)).filter(line => line !== null);
            const end = lines.reduce((most, line) => Math.max(most, line.y + line.height), 0);
            return lines.length === list.count || end >= list.contentY + list.height + list.cacheBuffer;
        }

        function test_losingTheCatalogue_saysWhatHappened() {
            const page = showResults();
            // Qt 6.4 complains of a list that empties while it makes a card.
            tryVerify(() => isMade(find(page, "results")));
            spoil("missing", "damaged", Session.Failed);
            const failed = find(page, "failed");
            compare(failed.title, "The guide's own data cannot be read.");
            compare(failed.text, "A file is missing or damaged, so there is nothing to show.");
            verify(!has(page, "empty"));
            compare(cards(page).length, 0);
        }
    }
}
