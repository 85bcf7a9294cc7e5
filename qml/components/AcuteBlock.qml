// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Acute help on the rail: a filled block, always at the same foot.
Pressable {
    id: root

    required property string iconName
    property bool chosen: false
    /// As of PrimaryButton.
    readonly property bool inverse: down && Theme.highContrast

    implicitWidth: Math.max(Theme.size.railAcuteWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.size.row, implicitContentHeight + topPadding + bottomPadding)
    padX: Theme.size.space4
    padY: Theme.size.space6
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: chosen
    background: Ledge {
        radius: root.corner
        color: root.inverse ? Theme.colors.surface : Theme.colors.acute
        edge: root.inverse ? Theme.colors.acute : "transparent"
        foot: Theme.colors.acuteDeep
        pressed: root.down
    }
    contentItem: ButtonContent {
        text: root.text
        role: "caption"
        iconName: root.iconName
        stacked: true
        color: root.inverse ? Theme.colors.acute : Theme.colors.acuteInk
    }
}
