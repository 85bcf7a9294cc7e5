// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// What lies over the map hides no half name, and no pin for good.
Surface {
    id: screen

    MapCase {
        name: "MapCovers"
        holder: screen.holder

        function middle(page, item) {
            return item.mapToItem(surface(page), item.width / 2, item.height / 2);
        }
        /// Moves the map so that a pin comes to be at the middle of something.
        function bring(page, words, under) {
            const from = middle(page, pinOf(page, words)), to = middle(page, under);
            surface(page).camera.moveBy(to.x - from.x, to.y - from.y);
            frame(page);
        }
        function closer(page, words) {
            const at = middle(page, pinOf(page, words));
            surface(page).camera.zoomBy(2, at.x, at.y);
            tryCompare(surface(page).camera, "flight", 1);
            settled(page);
        }

        function test_aNameUnderAnOverlay_isNotShownHalf_data() {
            return [{ tag: "the scale bar", cover: "scaleBar" }, { tag: "the filters", cover: "filters" }];
        }
        function test_aNameUnderAnOverlay_isNotShownHalf(row) {
            const page = showMap();
            closer(page, "Karlskoga");
            verify(surface(page).namesInSight().includes("Karlskoga"), surface(page).namesInSight().join());
            bring(page, "Karlskoga", find(page, row.cover));
            verify(surface(page).names.includes("Karlskoga"));
            verify(!surface(page).namesInSight().includes("Karlskoga"));
            surface(page).camera.moveBy(screen.width / 2 - middle(page, find(page, row.cover)).x, screen.height / 2 - middle(page, find(page, row.cover)).y);
            frame(page);
            verify(surface(page).namesInSight().includes("Karlskoga"));
        }

        function test_whatTheMapSays_hidesNoPinForGood() {
            const page = showMap();
            closer(page, "Ervalla");
            const lowest = () => {
                surface(page).camera.moveBy(0, 5000);
                return middle(page, pinOf(page, "Ervalla")).y;
            };
            const before = lowest();
            Session.place.nearMe();
            verify(Stage.miss("Denied"));
            const note = find(page, "mapNoPosition");
            settle(note);
            verify(lowest() >= before + note.height, lowest() + " after " + before);
        }

        function test_aChosenPin_comesOutFromUnderWhatTheMapSays() {
            const page = showMap();
            press(pinOf(page, "Ervalla"));
            tryVerify(() => pinOf(page, "Ervalla").chosen);
            closer(page, "Ervalla");
            bring(page, "Ervalla", find(page, "scaleBar"));
            surface(page).camera.moveBy(0, 60);
            verify(!has(page, "mapNoPosition"));
            Session.place.nearMe();
            verify(Stage.miss("Denied"));
            const note = find(page, "mapNoPosition");
            tryVerify(() => middle(page, pinOf(page, "Ervalla")).y > note.mapToItem(page, 0, note.height).y);
        }
    }
}
