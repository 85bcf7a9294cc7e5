// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The way to all filters, with how many are on.
Pressable {
    id: root

    property int count: 0

    spokenName: count > 0 ? text + ", " + count : text
    corner: Theme.size.radiusChip
    topInset: (Theme.size.target - Theme.size.chip) / 2
    bottomInset: topInset
    leftInset: Theme.size.chipGap / 2
    rightInset: leftInset
    // As high as the chips beside it, whose words it lacks.
    implicitHeight: Math.max(Theme.size.target, Theme.lineHeight("label") + topPadding + bottomPadding)
    padX: Theme.size.space12
    padY: Theme.size.space6
    depth: 0
    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : Theme.colors.surface
        border.color: Theme.colors.edge
        border.width: Theme.size.edge
    }
    contentItem: ButtonContent {
        text: root.count > 0 ? root.count : ""
        role: "label"
        iconName: "filter"
        iconSize: Theme.size.icon18
    }
}
