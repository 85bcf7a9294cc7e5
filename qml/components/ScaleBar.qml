// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// How long a length is on the map, and the half of it.
Rectangle {
    id: root

    required property string text
    required property real length

    implicitWidth: bar.width + label.implicitWidth + 3 * Theme.size.space8
    implicitHeight: Math.max(Theme.size.tag, label.implicitHeight)
    radius: Theme.size.radiusBadge
    color: Theme.colors.surface
    border.color: Theme.colors.line
    border.width: Theme.size.hairline

    Item {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: Theme.size.space8
        anchors.verticalCenter: parent.verticalCenter
        width: root.length
        height: Theme.size.space8

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.color: Theme.colors.ink
            border.width: Theme.size.edge
        }
        Rectangle {
            anchors.left: parent.left
            width: parent.width / 2
            height: parent.height
            color: Theme.colors.ink
        }
    }
    AppText {
        id: label

        anchors.left: bar.right
        anchors.leftMargin: Theme.size.space8
        anchors.verticalCenter: parent.verticalCenter
        role: "label"
        wrapMode: Text.NoWrap
        text: root.text
    }
}
