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

        function boxOf(page, item) {
            const at = item.mapToItem(surface(page), 0, 0);
            return Qt.rect(at.x, at.y, item.width, item.height);
        }
        function apart(a, b) {
            return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        }
        /// What lies over the map: the chips, the buttons, the sheet.
        function covers(page) {
            return [find(page, "filters"), find(page, "zoomIn").parent, find(page, "mapSheet")].map(item => boxOf(page, item));
        }

        function test_aNameUnderAnOverlay_isNotShownHalf_data() {
            return [{ tag: "the scale bar", cover: "scaleBar" }, { tag: "the filters", cover: "filters" }, { tag: "a button", cover: "mapNear" }];
        }
        function test_aNameUnderAnOverlay_isNotShownHalf(row) {
            const page = showMap();
            closer(page, "Karlskoga");
            verify(surface(page).nameBox("Karlskoga").width > 0);
            bring(page, "Karlskoga", find(page, row.cover));
            verify(surface(page).names.includes("Karlskoga"));
            const box = surface(page).nameBox("Karlskoga"), map = surface(page);
            verify(box.width === 0 || covers(page).concat(boxOf(page, find(page, "scaleBar"))).every(cover => apart(box, cover)), box);
            verify(box.width === 0 || (box.x >= 0 && box.y >= 0 && box.x + box.width <= map.width && box.y + box.height <= map.height), box);
        }

        function test_aNameThatTheButtonsOrTheEdgeWouldCut_standsOnTheOtherSideOfItsRing() {
            Session.settings.textScale = 2;
            const page = showMap();
            closer(page, "Karlskoga");
            const from = middle(page, pinOf(page, "Karlskoga"));
            surface(page).camera.moveBy(page.width * 0.72 - from.x, middle(page, find(page, "zoomOut")).y - from.y);
            frame(page);
            const box = surface(page).nameBox("Karlskoga"), pin = middle(page, pinOf(page, "Karlskoga"));
            verify(box.width > 0);
            verify(box.x >= 0 && box.x + box.width < pin.x, box);
        }

        function test_theNameOfWhatIsChosen_isWholeOnTheSheetInTheLargestText() {
            Session.settings.textScale = 2;
            const page = showMap();
            closer(page, "Karlskoga");
            press(pinOf(page, "Karlskoga"));
            const title = find(page, "sheetTitle"), sheet = find(page, "mapSheet");
            tryCompare(find(page, "chosenHits"), "count", 3);
            verify(plain(title.text).includes("Karlskoga"));
            settle(sheet);
            verify(!title.truncated && title.height >= title.contentHeight - 1);
            const at = title.mapToItem(sheet, 0, 0);
            verify(at.y >= 0 && at.y + title.height <= sheet.height, at);
            staysInside(title);
        }

        function test_atFirst_noPinIsUnderWhatLiesOverTheMap_data() {
            return [{ tag: "100 %", scale: 1 }, { tag: "200 %", scale: 2 }];
        }
        function test_atFirst_noPinIsUnderWhatLiesOverTheMap(row) {
            Session.settings.textScale = row.scale;
            const page = showMap();
            tryVerify(() => pins(page).every(pin => covers(page).every(cover => apart(boxOf(page, pin), cover))), 5000,
                pins(page).map(pin => pin.spokenName + boxOf(page, pin)).concat(covers(page)).join("\n"));
        }

        function test_aDiscWhoseNumberSomethingWouldHide_isOnlyARing_data() {
            return [{ tag: "the filters", cover: "filters" }, { tag: "a button", cover: "zoomOut" }, { tag: "the sheet", cover: "mapSheet" }];
        }
        function test_aDiscWhoseNumberSomethingWouldHide_isOnlyARing(row) {
            const page = showMap();
            closer(page, "Ervalla");
            const pin = pinOf(page, "Ervalla");
            tryVerify(() => !pin.covered && pin.background.radius > 0);
            bring(page, "Ervalla", find(page, row.cover));
            tryVerify(() => pin.covered && pin.background.radius === 0 && pin.background.ring > 0);
            bring(page, "Ervalla", surface(page));
            tryCompare(pin, "covered", false);
        }

        function test_aPinThatIsHalfUnderTheButtons_comesOutWhenItIsChosen() {
            const page = showMap();
            closer(page, "Ervalla");
            const pin = pinOf(page, "Ervalla"), buttons = covers(page)[1];
            surface(page).camera.moveBy(buttons.x - middle(page, pin).x, buttons.y + 60 - middle(page, pin).y);
            frame(page);
            verify(!apart(boxOf(page, pin), buttons));
            mouseClick(surface(page), buttons.x - 8, buttons.y + 60);
            tryVerify(() => pinOf(page, "Ervalla").chosen);
            tryVerify(() => covers(page).every(cover => apart(boxOf(page, pinOf(page, "Ervalla")), cover)));
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
