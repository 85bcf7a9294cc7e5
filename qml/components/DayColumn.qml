// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// One day of the week strip: its name, its number, and a dome with the hours or a small ring.
Item {
    id: root

    required property string dayName
    required property string date
    required property string hours
    required property string spokenDay
    required property bool today

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight + 2 * Theme.size.space6
    Accessible.role: Accessible.StaticText
    Accessible.name: spokenDay

    Rectangle {
        anchors.fill: parent
        visible: root.today
        radius: Theme.size.radiusChip
        color: Theme.colors.galonTint
        border.color: Theme.colors.galon
        border.width: Theme.highContrast ? Theme.size.chosenEdge : 0
    }
    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.topMargin: Theme.size.space6
        anchors.bottomMargin: Theme.size.space6
        anchors.leftMargin: Theme.huge ? Theme.size.space12 : Theme.large ? 0 : Theme.size.space2
        anchors.rightMargin: anchors.leftMargin
        columns: Theme.huge ? 3 : 1
        rowSpacing: Theme.size.space2
        columnSpacing: Theme.size.space12

        AppText {
            text: root.dayName
            role: "caption"
            font.bold: root.today
            color: root.today ? Theme.colors.ink : Theme.colors.ink2
            spoken: false
            wrapMode: Text.NoWrap
            horizontalAlignment: Theme.huge ? Text.AlignLeft : Text.AlignHCenter
            Layout.fillWidth: true
        }
        AppText {
            text: root.date
            role: "name"
            spoken: false
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: !Theme.huge
        }
        Item {
            implicitWidth: Theme.huge ? label.width + Theme.size.space16 : 0
            implicitHeight: Math.max(Theme.size.weekDome, label.visible ? label.implicitHeight + Theme.size.space4 : 0)
            Layout.fillWidth: !Theme.huge
            Layout.fillHeight: true

            Dome {
                anchors.fill: parent
                visible: root.hours !== ""
                color: Theme.colors.open
                depth: 0
            }
            FlowText {
                id: label

                anchors.centerIn: parent
                anchors.verticalCenterOffset: Theme.size.hairline
                // Long hours take two lines before the day's name has to.
                room: Theme.huge ? grid.width * 0.38 : parent.width - Theme.size.space4
                visible: root.hours !== ""
                text: root.hours
                role: "nav"
                font.bold: true
                color: Theme.colors.surface
                spoken: false
                horizontalAlignment: Text.AlignHCenter
            }
            Rectangle {
                anchors.centerIn: parent
                visible: root.hours === ""
                width: Theme.size.space8
                height: width
                radius: width / 2
                color: "transparent"
                border.color: Theme.colors.edgeTint
                border.width: Theme.size.chosenEdge
            }
        }
    }
}
