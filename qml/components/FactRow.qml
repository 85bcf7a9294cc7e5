// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A fact about a service: what it is called, and what it is. `linkable` makes the row a way to it (phone, web).
Item {
    id: root

    property string iconName
    property string label
    property string text
    property bool linkable: false
    readonly property string spokenName: label === "" ? text : label + ": " + text

    signal clicked

    implicitWidth: row.implicitWidth + 2 * Theme.size.space4
    implicitHeight: Math.max(linkable ? Theme.size.target : 0, row.implicitHeight + 2 * Theme.size.space6)
    Accessible.role: Accessible.StaticText
    Accessible.name: spokenName
    Accessible.ignored: linkable

    Pressable {
        objectName: "fact"
        anchors.fill: parent
        visible: root.linkable
        spokenName: root.spokenName
        corner: Theme.size.radiusBadge
        ringInside: true
        Accessible.role: Accessible.Link
        onClicked: root.clicked()
        background: Rectangle {
            radius: Theme.size.radiusBadge
            color: (parent as Pressable)?.down ? Theme.colors.pressedTint : "transparent"
        }
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.size.space4
        spacing: Theme.size.space12

        AppIcon {
            visible: root.iconName !== ""
            name: root.iconName
            color: Theme.colors.ink2
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                visible: root.label !== ""
                text: root.label
                role: "caption"
                color: Theme.colors.ink2
                spoken: false
                Layout.fillWidth: true
            }
            AppText {
                text: root.text
                color: root.linkable ? Theme.colors.primary : Theme.colors.ink
                font.underline: root.linkable
                spoken: false
                reading: true
                Layout.fillWidth: true
            }
        }
    }
}
