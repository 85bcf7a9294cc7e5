// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// How long a length is on the map.
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
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.size.chosenEdge
            color: Theme.colors.ink
        }
        Rectangle {
            width: Theme.size.chosenEdge
            height: parent.height
            color: Theme.colors.ink
        }
        Rectangle {
            anchors.right: parent.right
            width: Theme.size.chosenEdge
            height: parent.height
            color: Theme.colors.ink
        }
    }
    AppText {
        id: label

        anchors.left: bar.right
        anchors.leftMargin: Theme.size.space8
        anchors.verticalCenter: parent.verticalCenter
        role: "caption"
        wrapMode: Text.NoWrap
        text: root.text
    }
}
