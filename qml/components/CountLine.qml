// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A row that leads to what it counts: what, what stands apart from the count, and the count in the fill of its level.
Pressable {
    id: root

    required property string note
    required property string countText
    /// As of CoverageCell; empty: no fill.
    property string level
    property string group
    property string iconName

    corner: Theme.size.radiusButton
    ringInside: true
    padX: Theme.size.space8
    depth: 0
    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : "transparent"
    }
    // In the largest texts the words stand between the sign and the number: they need every bit of the width.
    contentItem: GridLayout {
        columnSpacing: Theme.size.space12
        rowSpacing: Theme.size.space4

        KindBadge {
            Layout.row: 0
            Layout.column: 0
            visible: root.iconName !== ""
            group: root.group === "" ? "law" : root.group
            iconName: root.iconName === "" ? "information" : root.iconName
            size: Theme.size.icon40
        }
        ColumnLayout {
            spacing: 0
            Layout.row: Theme.huge ? 1 : 0
            Layout.column: Theme.huge ? 0 : 1
            Layout.columnSpan: Theme.huge ? 4 : 1
            Layout.fillWidth: true

            AppText {
                text: root.text
                role: "name"
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
        }
        CoverageCell {
            // The line is the button; this is its picture.
            enabled: false
            visible: root.level !== ""
            level: root.level === "" ? "none" : root.level
            text: root.countText
            Accessible.ignored: true
            Layout.row: Theme.huge ? 2 : 0
            Layout.column: Theme.huge ? 0 : 2
            Layout.preferredWidth: Math.max(implicitWidth, Theme.size.row)
        }
        AppText {
            visible: root.level === ""
            text: root.countText
            role: "name"
            spoken: false
            horizontalAlignment: Theme.huge ? Text.AlignLeft : Text.AlignHCenter
            Layout.row: Theme.huge ? 2 : 0
            Layout.column: Theme.huge ? 1 : 3
            Layout.preferredWidth: Theme.size.row
        }
        AppIcon {
            Layout.row: Theme.huge ? 1 : 0
            Layout.column: 4
            name: "chevron"
            size: Theme.size.icon18
            color: Theme.colors.ink2
        }
    }
}
