// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// An icon alone; `text` is its name for a reader. `filled` gives it a tinted ground. One that is off has no ground, and in high contrast,
/// where no tone tells it, a stroke through it.
Pressable {
    id: root

    property string iconName
    property color color: filled ? Theme.colors.primaryTintInk : Theme.colors.ink
    property bool filled: false

    readonly property real room: Math.max(0, (Theme.size.target - Theme.size.icon24) / 2)

    padX: room
    padY: room
    depth: 0
    corner: Theme.size.radiusButton
    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : root.filled && root.enabled ? Theme.colors.primaryTint : "transparent"
        border.color: Theme.colors.edge
        border.width: Theme.highContrast && root.filled && root.enabled ? Theme.size.edge : 0
    }
    contentItem: ButtonContent {
        iconName: root.iconName
        color: root.enabled ? root.color : Theme.colors.edge
    }

    OffStroke {
        anchors.centerIn: parent
    }
}
