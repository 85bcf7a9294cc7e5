// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// How the map is moved: by hand, by wheel, by buttons and by keyboard.
Surface {
    id: surface

    MapCase {
        name: "MapHands"
        holder: surface.holder

        function closer() {
            const page = showMap();
            surface0(page).camera.zoomCentre(1);
            settled(page);
            return page;
        }
        function surface0(page) {
            return find(page, "map");
        }

        function test_dragging_movesTheGroundWithTheFinger_data() {
            return [{ tag: "from the ground", pin: false }, { tag: "from a pin", pin: true }];
        }
        function test_dragging_movesTheGroundWithTheFinger(row) {
            const page = closer();
            const camera = surface0(page).camera;
            const pin = pinOf(page, "Örebro");
            const from = row.pin ? pin.mapToItem(surface0(page), pin.width / 2, pin.height / 2) : Qt.point(60, 200);
            const before = [camera.left, camera.foot];
            mouseDrag(surface0(page), from.x, from.y, 50, 40, Qt.LeftButton, Qt.NoModifier);
            tryVerify(() => camera.left !== before[0] && !camera.dragging);
            // All of it but what it takes to know that it is a drag.
            fuzzyCompare(camera.left - before[0], 50, 21);
            fuzzyCompare(camera.foot - before[1], 40, 21);
            verify(!has(page, "chosenHits"));
        }

        function test_pinching_comesCloser() {
            const page = showMap();
            const before = metres(page);
            const item = surface0(page);
            const fingers = touchEvent(item);
            fingers.press(1, item, 150, 480).press(2, item, 200, 480).commit();
            for (const way of [5, 15, 25, 35, 45, 55, 65, 75]) {
                fingers.move(1, item, 150 - way, 480).move(2, item, 200 + way, 480).commit();
                frame(page);
            }
            fingers.release(1, item, 75, 480).release(2, item, 275, 480).commit();
            tryVerify(() => metres(page) < before * 0.7);
            settled(page);
        }

        function test_turningTheWheel_holdsWhatIsUnderIt() {
            const page = showMap();
            const item = surface0(page);
            const before = metres(page);
            const world = (200 - item.camera.left) * before;
            mouseWheel(item, 200, 300, 0, 240);
            tryVerify(() => Math.abs(metres(page) - before / 2) < 0.01);
            fuzzyCompare((200 - item.camera.left) * metres(page), world, metres(page));
        }

        function test_tappingTwice_comesCloser() {
            const page = showMap();
            const before = metres(page);
            const item = surface0(page);
            const finger = touchEvent(item);
            for (let tap = 0; tap < 2; ++tap) {
                finger.press(1, item, 40, 300).commit();
                finger.release(1, item, 40, 300).commit();
            }
            tryVerify(() => metres(page) < before);
        }

        function test_theButtons_comeCloserAndGoBack() {
            const page = showMap();
            const before = metres(page);
            verify(!find(page, "zoomOut").enabled);
            pressNamed(page, "zoomIn");
            tryVerify(() => Math.abs(metres(page) - before / 2) < 0.01);
            pressNamed(page, "zoomOut");
            tryVerify(() => Math.abs(metres(page) - before) < 0.01);
            for (const name of ["zoomIn", "zoomOut", "mapNear", "mapAbout", "sheetList"]) {
                const button = find(page, name);
                verify(button.width >= 48 && button.height >= 48, name);
                verify(button.Accessible.name.length > 0, name);
            }
        }

        function test_theKeys_moveAndScaleTheMap() {
            const page = closer();
            const camera = surface0(page).camera;
            find(page, "ground").forceActiveFocus(Qt.TabFocusReason);
            const before = { left: camera.left, foot: camera.foot, metres: camera.metresPerPixel };
            keyClick(Qt.Key_Left);
            verify(camera.left > before.left);
            keyClick(Qt.Key_Right);
            fuzzyCompare(camera.left, before.left, 0.5);
            keyClick(Qt.Key_Up);
            verify(camera.foot > before.foot);
            keyClick(Qt.Key_Plus);
            tryVerify(() => Math.abs(camera.metresPerPixel - before.metres / 2) < 0.01);
            keyClick(Qt.Key_Minus);
            tryVerify(() => Math.abs(camera.metresPerPixel - before.metres) < 0.01);
            keyClick(Qt.Key_Home);
            tryVerify(() => !camera.canShrink);
        }

        function test_theTabKey_goesThroughThePinsAndReturnChooses() {
            const page = showMap();
            find(page, "ground").forceActiveFocus(Qt.TabFocusReason);
            const seen = new Set();
            for (let step = 0; step < 40 && seen.size < pins(page).length; ++step) {
                keyClick(Qt.Key_Tab);
                const item = surface.Window.activeFocusItem;
                if (item instanceof MapPin)
                    seen.add(item.objectName);
            }
            compare(seen.size, pins(page).length);
            const pin = pinOf(page, "Ervalla");
            pin.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryCompare(pinOf(page, "Ervalla"), "chosen", true);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !has(page, "chosenHits"));
        }

        function test_theMapSaysWhatItShows() {
            const page = showMap();
            const ground = find(page, "ground");
            compare(ground.Accessible.role, Accessible.Graphic);
            verify(plain(ground.Accessible.name).includes("6 suggestions on the map."), ground.Accessible.name);
            verify(pins(page).every(pin => pin.width >= 48 && pin.height >= 48 && pin.spokenName.length > 0));
        }
    }
}
