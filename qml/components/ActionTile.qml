// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// One action of the bar: icon over word. The first is filled.
Pressable {
    id: root

    required property string iconName
    property bool first: false

    implicitHeight: Math.max(Theme.size.action, implicitContentHeight + topPadding + bottomPadding)
    padX: Theme.size.space2
    padY: Theme.size.space6
    background: Ledge {
        radius: root.corner
        color: root.first ? (root.down ? Theme.colors.pressedFill : Theme.colors.primary) : root.down ? Theme.colors.pressedTint : Theme.colors.primaryTint
        foot: root.first ? Theme.colors.primaryDeep : Theme.colors.tonalFoot
        edge: Theme.highContrast ? Theme.colors.edge : "transparent"
        pressed: root.down
    }
    contentItem: ButtonContent {
        text: root.text
        role: "label"
        iconName: root.iconName
        stacked: true
        color: root.first ? Theme.colors.primaryInk : Theme.colors.primaryTintInk
    }
}
