// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The outlines of cards to come. They appear after a moment only, so that a quick answer does not flicker.
ColumnLayout {
    id: root

    property int count: 3
    required property string text
    property bool due: false

    spacing: Theme.size.space8
    opacity: due ? 1 : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Timer {
        interval: Theme.time.patience
        running: true
        onTriggered: root.due = true
    }
    Repeater {
        model: root.count

        Rectangle {
            implicitHeight: Theme.size.tile
            radius: Theme.size.radiusCard
            color: Theme.colors.sunken
            border.color: Theme.colors.line
            border.width: Theme.size.hairline
            Layout.fillWidth: true

            Rectangle {
                anchors.left: parent.left
                anchors.top: parent.top
                anchors.margins: Theme.size.space12
                width: Theme.size.badge
                height: width
                radius: width / 2
                color: Theme.highContrast ? "transparent" : Theme.colors.line
                border.color: Theme.colors.line
                border.width: Theme.size.hairline
            }
            Rectangle {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.size.space16
                anchors.leftMargin: Theme.size.cardColumn + Theme.size.space24
                anchors.rightMargin: Theme.size.cardColumn
                height: Theme.size.mark
                radius: height / 2
                color: Theme.highContrast ? "transparent" : Theme.colors.line
                border.color: Theme.colors.line
                border.width: Theme.size.hairline
            }
        }
    }
}
