// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// A test of the map in the whole window, and of what keys do to it.
WindowCase {
    id: root

    function sizes() {
        return [{ tag: "360x740", width: 360, height: 740 }, { tag: "1280x800", width: 1280, height: 800 }];
    }
    function still() {
        tryCompare(find(view, "map"), "canvasStatus", "done");
        tryVerify(() => all(view, one => one instanceof MapPin).length > 0);
        frame(view);
    }
    function camera() {
        return find(view, "map").camera;
    }
    function metres() {
        return camera().metresPerPixel;
    }
    function openMap(size) {
        showMain({ width: size.width, height: size.height });
        keyClick(Qt.Key_2, Qt.AltModifier);
        tryCompare(window, "page", "map");
        still();
    }
    /// Plus, the arrows, and back with minus.
    function verifyKeysWork() {
        const before = metres();
        keyClick(Qt.Key_Plus);
        tryVerify(() => Math.abs(metres() - before / 2) < 0.01, 2000, "plus does nothing: " + before + ", " + metres() + " with " + window.activeFocusItem + window.activeFocusItem.objectName);
        still();
        // Some of them lead out of the county.
        const moved = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].filter(key => {
            const from = [camera().left, camera().foot].join();
            keyClick(key);
            return [camera().left, camera().foot].join() !== from;
        });
        verify(moved.length > 0, "the arrows do nothing");
        keyClick(Qt.Key_Minus);
        tryVerify(() => Math.abs(metres() - before) < 0.01, 5000, "minus does nothing");
        still();
    }
    function verifyKeysDoNothing() {
        const before = [metres(), camera().left, camera().foot];
        [Qt.Key_Plus, Qt.Key_Left, Qt.Key_Up, Qt.Key_Home].forEach(key => keyClick(key));
        frame(view);
        compare([metres(), camera().left, camera().foot], before);
    }
}
