// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// What is written on the map beside what is written over it.
Surface {
    id: screen

    MapCase {
        name: "MapNames"
        holder: screen.holder

        function boxOf(page, item) {
            const at = item.mapToItem(surface(page), 0, 0);
            return Qt.rect(at.x, at.y, item.width, item.height);
        }

        function test_aName_isNotReadOnFromTheScaleBar_data() {
            return [{ tag: "100 %", scale: 1 }, { tag: "200 %", scale: 2 }];
        }
        function test_aName_isNotReadOnFromTheScaleBar(row) {
            Session.settings.textScale = row.scale;
            const page = showMap();
            const camera = surface(page).camera;
            const pin = pinOf(page, "Karlskoga");
            const at = pin.mapToItem(surface(page), pin.width / 2, pin.height / 2);
            camera.zoomBy(2, at.x, at.y);
            tryCompare(camera, "flight", 1);
            settled(page);
            camera.moveBy(page.width * 0.3 - at.x, page.height * 0.4 - at.y);
            frame(page);
            const before = surface(page).nameBox("Karlskoga");
            verify(before.width > 0);
            const bar = boxOf(page, find(page, "scaleBar"));
            camera.moveBy(bar.x + bar.width + 3 - before.x, bar.y + bar.height / 2 - before.y - before.height / 2);
            frame(page);
            const box = surface(page).nameBox("Karlskoga");
            const level = box.y < bar.y + bar.height && bar.y < box.y + box.height;
            verify(box.width === 0 || !level || box.x - bar.x - bar.width >= Theme.px("label") / 2, box + " beside " + bar);
        }
    }
}
