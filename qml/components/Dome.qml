// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Round on top, nearly flat at the foot: chosen in the navigation, open in the week strip. Composed of plain
/// rectangles, since a Shape has jagged edges on OpenGL.
Item {
    id: root

    property color color: Theme.colors.galon
    property color foot: Theme.colors.galonEdge
    property real depth: Theme.size.ledge
    readonly property real fit: Math.min(1, (height - depth) / (Theme.size.radiusDome + Theme.size.radiusDomeFoot))
    readonly property real topRadius: Math.min(width / 2, Theme.size.radiusDome * fit)
    readonly property real footRadius: Theme.size.radiusDomeFoot * fit

    Rectangle {
        y: root.topRadius
        width: root.width
        height: root.height - y
        radius: root.footRadius
        color: root.foot
        visible: root.depth > 0
    }
    Item {
        width: root.width
        height: root.topRadius
        clip: true

        Rectangle {
            width: root.width
            height: Math.max(root.height, 2 * root.topRadius)
            radius: root.topRadius
            color: root.color
        }
    }
    Rectangle {
        y: root.topRadius - root.footRadius
        width: root.width
        height: root.height - root.depth - y
        radius: root.footRadius
        color: root.color
    }
}
