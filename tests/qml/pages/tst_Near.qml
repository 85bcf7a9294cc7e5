// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// "Near me": asked for only when pressed, and every way it can fail is said.
Surface {
    id: surface

    Component {
        id: firstPage
        FindPage { }
    }
    Component {
        id: place
        PlacePage { }
    }

    PageCase {
        name: "Near"
        holder: surface.holder

        function nearButtons() {
            return [
                { tag: "on the first page", component: firstPage, button: "near", state: "placeState" },
                { tag: "on the page of places", component: place, button: "nearMe", state: "placePageState" }
            ];
        }

        function test_openingAPage_neverAsksForThePosition_data() { return nearButtons(); }
        function test_openingAPage_neverAsksForThePosition(row) {
            show(row.component);
            Session.place.choose("Hovsta");
            tryCompare(Session.finder, "total", 6);
            compare(Stage.requests, 0);
        }

        function test_pressingNearMe_asksOnceAndUsesThePosition_data() { return nearButtons(); }
        function test_pressingNearMe_asksOnceAndUsesThePosition(row) {
            const page = show(row.component);
            pressNamed(page, row.button);
            compare(Stage.requests, 1);
            tryCompare(find(page, row.state), "text", "Looking for your position …");
            mouseClick(find(page, row.button));
            compare(Stage.requests, 1);
            verify(Stage.arrive(59.2741, 15.2066));
            tryCompare(find(page, row.state), "text", "Your position stays on this device.");
            verify(Session.place.isDevice);
            compare(Session.place.text, "Where you are");
            compare(Stage.requests, 1);
        }

        function failures() {
            return [
                { tag: "denied", miss: "Denied", text: "The device does not let the guide see your position. Choose a place instead." },
                { tag: "unavailable", miss: "Unavailable", text: "This device cannot tell where it is. Choose a place instead." },
                { tag: "timed out", miss: "TimedOut", text: "Your position was not found in time. Try again, or choose a place." },
                { tag: "outside", miss: "", text: "You are outside Örebro län. Choose a place in it." }
            ];
        }

        function test_failingToFindThePosition_saysWhyAndWhatToDo_data() {
            return [].concat(...nearButtons().map(near => failures().map(failure => Object.assign({}, near, failure, { tag: failure.tag + " " + near.tag }))));
        }
        function test_failingToFindThePosition_saysWhyAndWhatToDo(row) {
            const page = show(row.component);
            pressNamed(page, row.button);
            verify(row.miss === "" ? Stage.arrive(57.7, 11.97) : Stage.miss(row.miss));
            tryCompare(find(page, row.state), "text", row.text);
            verify(!Session.place.hasPlace);
            pressNamed(page, row.button);
            compare(Stage.requests, 2);
        }

        function test_missingThePosition_keepsTheChosenPlace() {
            Session.place.choose("Hovsta");
            const page = show(firstPage);
            pressNamed(page, "near");
            verify(Stage.miss("Denied"));
            tryVerify(() => has(page, "placeState"));
            compare(Session.place.text, "Hovsta");
        }
    }
}
