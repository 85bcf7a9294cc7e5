// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The third button: a frame, for what is rarely wanted.
Pressable {
    id: root

    property string iconName

    background: Ledge {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : root.enabled ? Theme.colors.surface : Theme.colors.sunken
        edge: root.enabled ? Theme.colors.edge : Theme.colors.line
        edgeWidth: Theme.size.chosenEdge
        foot: root.enabled ? Theme.colors.edge : Theme.colors.line
        pressed: root.down
    }
    contentItem: ButtonContent {
        text: root.text
        iconName: root.iconName
        color: root.enabled ? Theme.colors.primary : Theme.colors.ink2
    }
}
