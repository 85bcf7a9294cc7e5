// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// One of the six groups on the first page, with how many suggestions it holds. `empty` looks quieter and may still be
/// tapped: the next page explains why. With large text the tile is a row.
Pressable {
    id: root

    required property string group
    property string countText
    property bool empty: false

    implicitHeight: Math.max(Theme.huge ? Theme.size.target : Theme.size.tile,
        implicitContentHeight + topPadding + bottomPadding)
    spokenName: countText === "" ? text : text + ", " + countText
    corner: Theme.size.radiusCard
    padX: Theme.huge ? Theme.size.space12 : Theme.size.space4
    padY: Theme.size.space8
    background: Ledge {
        color: root.down ? Theme.colors.pressedTint : root.enabled ? Theme.colors.surface : Theme.colors.sunken
        edge: Theme.colors.line
        pressed: root.down
    }
    contentItem: GridLayout {
        columns: Theme.huge ? 2 : 1
        rowSpacing: 0
        columnSpacing: Theme.size.space12

        KindBadge {
            group: root.group
            iconName: "tile-" + root.group
            size: Theme.size.tileBadge
            Layout.rowSpan: Theme.huge ? 2 : 1
            Layout.alignment: Qt.AlignHCenter
        }
        AppText {
            text: root.text
            role: "small"
            lineHeight: Theme.lineHeight("caption")
            font.bold: true
            color: root.empty || !root.enabled ? Theme.colors.ink2 : Theme.colors.ink
            spoken: false
            horizontalAlignment: Theme.huge ? Text.AlignLeft : Text.AlignHCenter
            Layout.fillWidth: true
            Layout.topMargin: Theme.huge ? 0 : Theme.size.space4
        }
        AppText {
            text: root.countText
            role: "caption"
            color: Theme.colors.ink2
            spoken: false
            horizontalAlignment: Theme.huge ? Text.AlignLeft : Text.AlignHCenter
            Layout.fillWidth: true
        }
        Item {
            visible: !Theme.huge
            Layout.fillHeight: true
        }
    }
}
