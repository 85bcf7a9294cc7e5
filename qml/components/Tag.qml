// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A quiet label: drop-in, free, from 0 to 5 years.
Rectangle {
    id: root

    property string text
    property string iconName

    implicitWidth: row.implicitWidth + 2 * Theme.size.space8
    implicitHeight: Math.max(Theme.size.tag, row.implicitHeight + Theme.size.space8)
    radius: Theme.size.radiusBadge
    color: Theme.colors.primaryTint
    border.color: Theme.colors.edge
    border.width: Theme.highContrast ? Theme.size.hairline : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * Theme.size.space8)
        spacing: Theme.size.space6

        AppIcon {
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.size.icon18
            color: Theme.colors.primaryTintInk
        }
        AppText {
            text: root.text
            role: "small"
            font.bold: true
            color: Theme.colors.primaryTintInk
            spoken: false
            Layout.fillWidth: true
        }
    }
}
