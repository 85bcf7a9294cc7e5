// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// An icon alone; `text` is its name for a reader. `filled` gives it a tinted ground.
Pressable {
    id: root

    property string iconName
    property color color: filled ? Theme.colors.primaryTintInk : Theme.colors.ink
    property bool filled: false

    padX: Theme.size.space12
    padY: Theme.size.space12
    depth: 0
    corner: Theme.size.radiusButton
    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : root.filled ? Theme.colors.primaryTint : "transparent"
        border.color: Theme.colors.edge
        border.width: Theme.highContrast && root.filled ? Theme.size.edge : 0
    }
    contentItem: ButtonContent {
        iconName: root.iconName
        color: root.enabled ? root.color : Theme.colors.edge
    }
}
