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
        color: root.down ? Theme.colors.primaryTint : Theme.colors.surface
        edge: Theme.colors.edge
        edgeWidth: Theme.size.chosenEdge
        foot: Theme.colors.edge
        pressed: root.down
    }
    contentItem: ButtonContent {
        text: root.text
        iconName: root.iconName
        color: Theme.colors.primary
    }
}
