// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The third button: a frame, for what is rarely wanted.
Pressable {
    id: root

    property string iconName

    background: ButtonGround {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : Theme.colors.surface
        edge: Theme.colors.edge
        edgeWidth: Theme.size.chosenEdge
        foot: Theme.colors.edge
        pressed: root.down
    }
    contentItem: ButtonContent {
        text: root.text
        iconName: root.iconName
        color: root.enabled ? Theme.colors.primary : Theme.colors.ink2
    }
}
