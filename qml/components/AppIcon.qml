// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A drawing of assets/icons in one colour. Decoration to a reader: the word stands beside it, or on the control.
// A Row, because it tells whether the window is mirrored, and an Image does not.
Row {
    id: root

    property string name
    property color color: Theme.colors.ink
    property real size: Theme.size.icon24

    Image {
        width: root.size
        height: root.size
        sourceSize.width: root.size * Theme.pixelRatio
        sourceSize.height: root.size * Theme.pixelRatio
        source: root.name === "" ? "" : "image://icon/" + root.name + "/" + Theme.hex(root.color)
        // Icons that point along the reading direction turn with it.
        mirror: root.effectiveLayoutDirection === Qt.RightToLeft && /^(back|chevron|list|quick-exit|read-aloud|route)$/.test(root.name)
        Accessible.ignored: true
    }
}
