// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// Where: a place typed or tapped, and how far from it.
Surface {
    id: surface

    Component {
        id: place
        PlacePage { }
    }

    PageCase {
        name: "Place"
        holder: surface.holder

        function test_pressingAMunicipality_choosesItAndReturns() {
            const page = show(place);
            pressNamed(page, "municipality-Karlskoga");
            compare(Session.place.text, "Karlskoga");
            compare(backs.count, 1);
            verify(find(page, "municipality-Karlskoga").chosen);
            verify(!find(page, "municipality-Örebro").chosen);
        }

        function test_typingAVillage_suggestsItAndOneTapChoosesIt() {
            const page = show(place);
            type(page, "placeText", "erva");
            const row = find(page, "suggestion-0");
            compare(row.text, "Ervalla");
            verify(row.note.includes("Örebro"), row.note);
            press(row);
            compare(Session.place.text, "Ervalla");
            compare(backs.count, 1);
        }

        function test_typingAPlaceAndReturn_choosesIt_data() {
            return [
                { tag: "a village", typed: "Ervalla", text: "Ervalla" },
                { tag: "small letters", typed: "hovsta", text: "Hovsta" },
                { tag: "the first letters", typed: "Karl", text: "Karlskoga" },
                { tag: "a postal series", typed: "691", text: "691 Karlskoga" },
                { tag: "a postal code", typed: "691 30", text: "691 Karlskoga" }
            ];
        }
        function test_typingAPlaceAndReturn_choosesIt(row) {
            const page = show(place);
            type(page, "placeText", row.typed);
            keyClick(Qt.Key_Return);
            compare(Session.place.text, row.text);
            compare(backs.count, 1);
        }

        function test_typingAnUnknownPlace_saysSoAndChoosesNothing() {
            const page = show(place);
            type(page, "placeText", "Qqzz");
            keyClick(Qt.Key_Return);
            compare(plain(find(page, "placeUnknown").text), "We know no place called Qqzz. Try a town, a municipality or a postal code.");
            compare(backs.count, 0);
            verify(!Session.place.hasPlace);
            pressNamed(page, "clear");
            tryVerify(() => !has(page, "placeUnknown"));
        }

        function test_clearingThePlace_looksInTheWholeCounty() {
            Session.place.choose("Hovsta");
            const page = show(place);
            pressNamed(page, "clearPlace");
            verify(!Session.place.hasPlace);
            verify(!has(page, "radius"));
            verify(!has(page, "clearPlace"));
        }

        function test_steppingTheRadius_goesThroughTheDistancesAndStopsAtBothEnds() {
            Session.place.choose("Hovsta");
            const page = show(place);
            const radius = find(page, "radius");
            const value = find(radius, "value");
            compare(value.text, "Any distance");
            verify(!find(radius, "more").enabled);
            for (const kilometres of [50, 20, 10, 5, 2]) {
                pressNamed(radius, "less");
                compare(value.text, "Within " + kilometres + " km");
            }
            verify(!find(radius, "less").enabled);
            tryVerify(() => Session.finder.total === 1);
            pressNamed(radius, "more");
            compare(value.text, "Within 5 km");
        }
    }
}
