// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A way on, as words: underlined, or with an icon after them.
Pressable {
    id: root

    property string iconName
    property bool underlined: iconName === ""
    property color color: Theme.colors.primary

    padX: 0
    padY: Theme.size.space4
    depth: 0
    corner: Theme.size.radiusBadge
    Accessible.role: Accessible.Link
    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : "transparent"
    }
    contentItem: ButtonContent {
        text: root.text
        role: "label"
        iconName: root.iconName
        iconSize: Theme.size.icon18
        trailing: true
        underlined: root.underlined && root.enabled
        color: root.enabled ? root.color : Theme.colors.ink2
    }
}
