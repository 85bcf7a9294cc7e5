// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The second button: tinted, for what one may also do.
Pressable {
    id: root

    property string iconName

    background: ButtonGround {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : Theme.colors.primaryTint
        foot: Theme.colors.tonalFoot
        edge: Theme.highContrast ? Theme.colors.edge : "transparent"
        pressed: root.down
    }
    contentItem: ButtonContent {
        text: root.text
        iconName: root.iconName
        color: root.enabled ? Theme.colors.primaryTintInk : Theme.colors.ink2
    }
}
