// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App

/// What keys do to a map: arrows, plus and minus, Home. Whoever has them hands them on.
Item {
    id: root

    required property MapDetail detail
    /// How far an arrow moves it, px.
    required property real step

    /// Whether it was one of them. With Ctrl, Alt or Meta a key is another's.
    function press(key: int, modifiers: int): bool {
        return !(modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) && (root.move(key) || root.zoom(key) || root.home(key));
    }
    function move(key: int): bool {
        const moves = { [Qt.Key_Left]: [1, 0], [Qt.Key_Right]: [-1, 0], [Qt.Key_Up]: [0, 1], [Qt.Key_Down]: [0, -1] };
        if (key in moves)
            root.detail.camera.moveBy(moves[key][0] * root.step, moves[key][1] * root.step);
        return key in moves;
    }
    function zoom(key: int): bool {
        const zooms = { [Qt.Key_Plus]: 1, [Qt.Key_Equal]: 1, [Qt.Key_Minus]: -1 };
        if (key in zooms)
            root.detail.camera.zoomCentre(zooms[key]);
        return key in zooms;
    }
    function home(key: int): bool {
        if (key === Qt.Key_Home)
            root.detail.showAll();
        return key === Qt.Key_Home;
    }
}
