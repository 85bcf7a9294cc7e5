// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Shapes
import Paraply.Ui

/// A rounded frame of dashes: a choice that leads on, or one with nothing behind it. Stands on a plain fill.
Item {
    id: root

    property color color: Theme.colors.surface
    property color edge: Theme.colors.edge
    property real radius: Theme.size.radiusField

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.color
    }
    Shape {
        id: shape

        readonly property real inset: Theme.size.edge / 2
        readonly property real curve: root.radius - inset

        anchors.fill: parent
        // Without it the line is jagged on OpenGL, and the software renderer draws it over what covers it: it draws shapes anew in each
        // frame, clipped to nothing but the window, and what lies over them only where that changed.
        layer.enabled: true
        layer.samples: 4

        ShapePath {
            strokeColor: root.edge
            strokeWidth: Theme.size.edge
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 2.5]
            fillColor: "transparent"
            startX: root.radius
            startY: shape.inset

            PathLine { x: shape.width - root.radius; y: shape.inset }
            PathArc { x: shape.width - shape.inset; y: root.radius; radiusX: shape.curve; radiusY: shape.curve }
            PathLine { x: shape.width - shape.inset; y: shape.height - root.radius }
            PathArc { x: shape.width - root.radius; y: shape.height - shape.inset; radiusX: shape.curve; radiusY: shape.curve }
            PathLine { x: root.radius; y: shape.height - shape.inset }
            PathArc { x: shape.inset; y: shape.height - root.radius; radiusX: shape.curve; radiusY: shape.curve }
            PathLine { x: shape.inset; y: root.radius }
            PathArc { x: root.radius; y: shape.inset; radiusX: shape.curve; radiusY: shape.curve }
        }
    }
}
