// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Icon and word of a button, in its middle. `trailing` puts the icon after the word, `stacked` above it.
Item {
    id: root

    property string text
    property string iconName
    property string role: "name"
    property color color: Theme.colors.ink
    property real iconSize: Theme.size.icon24
    property bool trailing: false
    property bool stacked: false
    property bool underlined: false

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width)
        flow: root.stacked ? GridLayout.TopToBottom : GridLayout.LeftToRight
        rows: root.stacked ? 2 : 1
        rowSpacing: Theme.size.space2
        columnSpacing: Theme.size.space8

        AppIcon {
            visible: root.iconName !== "" && !root.trailing
            name: root.iconName
            color: root.color
            size: root.iconSize
            Layout.alignment: Qt.AlignCenter
        }
        AppText {
            visible: root.text !== ""
            text: root.text
            role: root.role
            color: root.color
            spoken: false
            font.bold: true
            font.underline: root.underlined
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.alignment: Qt.AlignCenter
        }
        AppIcon {
            visible: root.iconName !== "" && root.trailing
            name: root.iconName
            color: root.color
            size: root.iconSize
            Layout.alignment: Qt.AlignCenter
        }
    }
}
