// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Acute help on the rail: a filled block, always at the same foot.
Pressable {
    id: root

    required property string iconName
    property bool chosen: false

    implicitWidth: Math.max(Theme.size.railAcuteWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.size.row, implicitContentHeight + topPadding + bottomPadding)
    padX: Theme.size.space4
    padY: Theme.size.space6
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: chosen
    background: Ledge {
        radius: root.corner
        color: Theme.colors.acute
        foot: Theme.colors.acuteDeep
        pressed: root.down
    }
    contentItem: ButtonContent {
        text: root.text
        role: "caption"
        iconName: root.iconName
        stacked: true
        color: Theme.colors.acuteInk
    }
}
