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
    contentItem: RowLayout {
        spacing: Theme.size.space12

        KindBadge {
            visible: root.iconName !== ""
            group: root.group === "" ? "law" : root.group
            iconName: root.iconName === "" ? "information" : root.iconName
            size: Theme.size.icon40
        }
        ColumnLayout {
            spacing: 0
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
            Layout.preferredWidth: Math.max(implicitWidth, Theme.size.row)
        }
        AppText {
            visible: root.level === ""
            text: root.countText
            role: "name"
            spoken: false
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: Theme.size.row
        }
        AppIcon {
            name: "chevron"
            size: Theme.size.icon18
            color: Theme.colors.ink2
        }
    }
}
