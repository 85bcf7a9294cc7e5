// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A chosen value that a tap takes away. `removeName` says so to a reader ("Remove 4 years").
Pressable {
    id: root

    required property string removeName

    spokenName: removeName
    corner: Theme.size.radiusChip
    topInset: (Theme.size.target - Theme.size.chip) / 2
    bottomInset: topInset
    leftInset: Theme.size.chipGap / 2
    rightInset: leftInset
    padX: Theme.size.space12
    padY: Theme.size.space6
    depth: 0
    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.colors.pressedFill : Theme.colors.primary
    }
    contentItem: ButtonContent {
        text: root.text
        role: "label"
        iconName: "close"
        iconSize: Theme.size.icon18
        trailing: true
        color: Theme.colors.primaryInk
    }
}
