// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// A test of the map.
PageCase {
    id: root

    readonly property Component map: Component {
        MapPage { }
    }

    function showMap() {
        const page = show(map);
        tryVerify(() => pins(page).length > 0);
        settled(page);
        return page;
    }

    /// Waits until everything is drawn.
    function settled(page) {
        tryCompare(surface(page), "canvasStatus", "done");
        frame(page);
    }

    function surface(page) {
        return find(page, "map");
    }

    function pins(page) {
        return all(page, one => one instanceof MapPin);
    }

    function counted(page) {
        return pins(page).reduce((sum, pin) => sum + (pin.single ? 1 : Number(pin.countText)), 0);
    }

    /// The pin whose words say this.
    function pinOf(page, words) {
        tryVerify(() => pins(page).some(pin => plain(pin.spokenName).includes(words)), 5000, "no pin says " + words);
        return pins(page).find(pin => plain(pin.spokenName).includes(words));
    }

    function metres(page) {
        return surface(page).camera.metresPerPixel;
    }
}
