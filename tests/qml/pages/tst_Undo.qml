// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// The way back through the filters, and what the list says once.
Surface {
    id: surface

    Component {
        id: filters
        FiltersPage { }
    }

    ResultsCase {
        name: "Undo"
        holder: surface.holder

        function test_undoing_bringsEveryFormerFilterBack() {
            const page = showWhole();
            verify(!has(page, "undo"));
            pressNamed(page, "more-free");
            tryVerify(() => services(page).length === 3);
            pressNamed(page, "open-today");
            tryCompare(Session.finder, "filterCount", 2);
            pressNamed(page, "chosen-free");
            tryCompare(Session.finder, "filterCount", 1);
            compare(plain(find(page, "undo").text), "Undo: Free");
            pressNamed(page, "undo");
            tryCompare(Session.finder, "filterCount", 2);
            pressNamed(page, "undo");
            tryVerify(() => services(page).length === 3);
            pressNamed(page, "undo");
            tryVerify(() => services(page).length === 9 && !has(page, "undo"));
        }

        function test_removingAllFilters_canBeUndone() {
            Session.finder.free = true;
            const page = show(filters);
            tryCompare(Session.finder, "filterCount", 1);
            pressNamed(page, "clearFilters");
            tryCompare(Session.finder, "filterCount", 0);
            pressNamed(page, "undo");
            tryCompare(Session.finder, "filterCount", 1);
            verify(Session.finder.free);
        }

        function test_whatMostLeaveOpen_isSaidAboveThemAndQuietlyOnEach() {
            const page = showWhole();
            tryVerify(() => services(page).length === 9);
            const noted = find(page, "noted");
            verify(noted.text.includes("do not know the hours"), noted.text);
            const unknown = cards(page).filter(card => card.stateQuiet);
            verify(unknown.length > 4);
            for (const card of unknown) {
                verify(words(card).includes("Hours not known"), words(card));
                verify(card.Accessible.name.includes("Hours not known"), card.Accessible.name);
                verify(words(find(card, "quietState")).includes("Hours not known"), words(card));
                verify(!all(card, one => one instanceof StateBadge && isSeen(one)).length, "a badge would shout");
                // The advice is the heading's.
                verify(words(card).includes("No date") || words(card).includes("From "), words(card));
                verify(!words(card).includes("call first"), words(card));
            }
            for (const card of cards(page).filter(card => !card.stateQuiet)) {
                verify(!has(card, "quietState"), words(card));
            }
            verify(words(cards(page).find(card => card.service === "orebro-axberg-ervalla")).includes("Open until 12:00"));
        }

        function test_fewHits_speakForThemselves() {
            Session.finder.text = "gryning";
            const page = showWhole();
            tryVerify(() => services(page).join() === "karlskoga-gryningen");
            verify(!has(page, "noted"));
            verify(words(cards(page)[0]).includes("Hours not known"));
        }
    }
}
