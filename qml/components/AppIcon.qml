// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import Paraply.Ui

/// A drawing of assets/icons in one colour. Decoration to a reader: the word stands beside it, or on the control.
// A Row, because it tells whether the window is mirrored, and an Image does not.
Row {
    id: root

    property string name
    property color color: Theme.colors.ink
    property real size: Theme.size.icon24
    /// Icons that point along the reading direction turn with it.
    readonly property bool directional: /^(back|chevron|list|quick-exit|read-aloud|route)$/.test(name)

    Image {
        width: root.size
        height: root.size
        sourceSize.width: root.size * Screen.devicePixelRatio
        sourceSize.height: root.size * Screen.devicePixelRatio
        source: root.name === "" ? "" : "image://icon/" + root.name + "/" + Theme.hex(root.color)
        mirror: root.directional && root.effectiveLayoutDirection === Qt.RightToLeft
        Accessible.ignored: true
    }
}
