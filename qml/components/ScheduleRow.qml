// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A day and its hours. `struck` is a day when the ordinary hours do not hold; `note` gives the reason.
Rectangle {
    id: root

    required property string day
    property string hours
    property string ageText
    property string note
    property bool today: false
    property bool struck: false

    implicitWidth: grid.implicitWidth + 2 * Theme.size.space12
    implicitHeight: Math.max(Theme.size.target, grid.implicitHeight + 2 * Theme.size.space8)
    radius: Theme.size.radiusBadge
    color: today ? Theme.colors.galonTint : "transparent"
    border.color: Theme.colors.galon
    border.width: today && Theme.highContrast ? Theme.size.chosenEdge : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: (day + "\n" + hours + "\n" + ageText + "\n" + note).trim().replace(/\n+/g, ", ")

    GridLayout {
        id: grid

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.size.space12
        columns: Theme.large ? 1 : 3
        columnSpacing: Theme.size.space12
        rowSpacing: 0

        AppText {
            text: root.day
            role: "label"
            font.strikeout: root.struck
            color: root.struck ? Theme.colors.ink2 : Theme.colors.ink
            spoken: false
            Layout.fillWidth: Theme.large
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Theme.large ? -1 : Theme.size.dayColumn * Theme.textScale
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            AppText {
                visible: text !== ""
                text: root.hours
                role: "label"
                font.bold: root.today
                spoken: false
                Layout.fillWidth: true
            }
            AppText {
                visible: text !== ""
                text: root.note
                role: "small"
                color: Theme.colors.ink2
                spoken: false
                Layout.fillWidth: true
            }
        }
        Tag {
            visible: root.ageText !== ""
            text: root.ageText
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }
    }
}
