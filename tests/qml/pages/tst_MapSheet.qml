// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App

/// The sheet over the foot of the map under a finger.
Surface {
    id: surface

    MapCase {
        name: "MapSheet"
        holder: surface.holder

        function test_pullingTheSheet_opensAndClosesTheList() {
            const page = showMap();
            const sheet = find(page, "mapSheet");
            const closed = sheet.height;
            const pull = way => mouseDrag(sheet, 60, 14, 0, way, Qt.LeftButton, Qt.NoModifier);
            pull(-30);
            tryCompare(sheet, "height", closed);
            pull(-200);
            tryVerify(() => sheet.height > page.height * 0.8);
            tryVerify(() => services(page).length > 3);
            pull(200);
            tryCompare(sheet, "height", closed);
            tryVerify(() => !has(page, "results"));
        }

        function test_choosingAPlace_keepsTheScaleAndTheRing() {
            const page = showMap();
            const before = metres(page), shown = pins(page).length;
            press(pinOf(page, "Karlskoga"));
            tryVerify(() => pinOf(page, "Karlskoga").chosen && find(page, "mapSheet").height > page.height * 0.3);
            settled(page);
            compare(metres(page), before);
            compare(pins(page).length, shown);
        }
    }
}
