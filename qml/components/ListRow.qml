// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A row that leads on: what, a second line, and at its end a word or an arrow. `chosen` marks the one that is open.
Pressable {
    id: root

    property string note
    property string iconName
    property string group
    property string trailingText
    property bool chosen: false
    property bool quiet: false

    spokenName: (text + "\n" + note + "\n" + trailingText).trim().replace(/\n+/g, ", ")
    implicitHeight: Math.max(Theme.size.row, implicitContentHeight + topPadding + bottomPadding)
    corner: Theme.size.radiusButton
    ringInside: true
    padX: Theme.size.space8
    depth: 0
    Accessible.selected: chosen
    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : root.chosen ? Theme.colors.chosenTint : "transparent"
        border.color: Theme.colors.primary
        border.width: root.chosen && Theme.highContrast ? Theme.size.chosenEdge : 0
    }
    // In the largest texts the sign stands above: the words need every bit of the width.
    contentItem: GridLayout {
        columns: Theme.huge ? 2 : 5
        columnSpacing: Theme.size.space12
        rowSpacing: Theme.size.space4

        KindBadge {
            Layout.columnSpan: Theme.huge ? 2 : 1
            visible: root.group !== "" && root.iconName !== ""
            group: root.group === "" ? "law" : root.group
            iconName: root.iconName
            size: Theme.size.icon40
        }
        AppIcon {
            Layout.columnSpan: Theme.huge ? 2 : 1
            visible: root.group === "" && root.iconName !== ""
            name: root.iconName
            color: root.enabled ? Theme.colors.primary : Theme.colors.edge
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: root.text
                role: "name"
                font.bold: !root.quiet
                color: root.quiet || !root.enabled ? Theme.colors.ink2 : Theme.colors.ink
                spoken: false
                Layout.fillWidth: true
            }
            AppText {
                visible: root.note !== ""
                text: root.note
                role: "small"
                color: Theme.colors.ink2
                spoken: false
                Layout.fillWidth: true
            }
            AppText {
                visible: Theme.huge && root.trailingText !== ""
                text: root.trailingText
                role: "small"
                color: Theme.colors.ink2
                spoken: false
                Layout.fillWidth: true
            }
        }
        AppText {
            visible: !Theme.huge && root.trailingText !== ""
            text: root.trailingText
            role: "small"
            color: Theme.colors.ink2
            spoken: false
            Layout.maximumWidth: root.availableWidth / 3
        }
        AppIcon {
            visible: root.trailingText === "" && root.enabled
            name: "chevron"
            size: Theme.size.icon18
            color: Theme.colors.ink2
        }
    }
}
