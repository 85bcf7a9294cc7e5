// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The wooden block that controls and cards stand on: a face, and a foot that shows `depth` below it. Pressed, the
/// face sinks and covers the foot.
Item {
    id: root

    property color color: Theme.colors.surface
    property color edge: "transparent"
    property color foot: Theme.colors.line
    property real edgeWidth: edge.a > 0 ? Theme.size.hairline : 0
    property real radius: Theme.size.radiusCard
    property real depth: Theme.size.ledge
    property bool pressed: false

    Rectangle {
        // Starts behind the face, so that no sliver of it shines through the face's rounded top.
        y: Math.max(0, root.height - 2 * root.radius - root.depth)
        width: root.width
        height: root.height - y
        radius: root.radius
        color: root.foot
        visible: root.depth > 0 && !root.pressed
    }
    Rectangle {
        y: root.pressed ? root.depth : 0
        width: root.width
        height: root.height - root.depth
        radius: root.radius
        color: root.color
        border.color: root.edge
        border.width: root.edgeWidth

        Behavior on y {
            NumberAnimation {
                duration: Theme.time.press
                easing.type: Easing.OutCubic
            }
        }
    }
}
