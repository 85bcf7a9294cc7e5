// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// The strip of a map's sheet: what is chosen, or what the signs mean; and the way to the list.
Item {
    id: root

    required property MapDetail detail
    property bool open: false
    property bool hasList: true

    signal toggled

    implicitHeight: row.implicitHeight + 2 * Theme.size.space8 + (hasList ? Theme.size.space4 : 0)

    Divider {
        width: root.width
    }
    Rectangle {
        objectName: "sheetHandle"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.size.space6
        visible: root.hasList
        width: Theme.size.space32
        height: Theme.size.space4
        radius: height / 2
        color: Theme.colors.edge
    }
    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.hasList ? Theme.size.space2 : 0
        anchors.leftMargin: Theme.size.margin
        anchors.rightMargin: Theme.size.space8
        columns: Theme.huge ? 2 : 4
        columnSpacing: Theme.size.space12
        rowSpacing: Theme.size.space4

        PinShape {
            visible: !root.detail.hasChosen && !root.open && !Theme.huge
            implicitWidth: Theme.size.icon40
            implicitHeight: Theme.size.icon40
            radius: Theme.size.icon40 * 0.28
            ring: Theme.size.icon40 * 0.48
            line: Theme.size.space2
            color: Theme.colors.primary
            edge: Theme.colors.surface
            ringColor: Theme.colors.primary
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.columnSpan: Theme.huge && !root.detail.hasChosen ? 2 : 1

            AppText {
                objectName: "sheetTitle"
                Layout.fillWidth: true
                role: Theme.huge ? "small" : "name"
                font.bold: true
                text: root.open ? Session.finder.totalText : root.detail.hasChosen ? root.detail.chosenTitle : root.detail.legendTitle
                Accessible.role: Accessible.Heading
            }
            AppText {
                objectName: "sheetNote"
                Layout.fillWidth: true
                visible: text.length > 0 && !Theme.huge
                role: "small"
                color: Theme.colors.ink2
                text: root.open ? "" : root.detail.hasChosen ? root.detail.chosenNote : root.detail.legendText
            }
        }
        IconButton {
            objectName: "sheetClear"
            visible: root.detail.hasChosen && !root.open
            text: qsTr("Choose nothing")
            iconName: "close"
            onClicked: root.detail.clearChosen()
        }
        FloatButton {
            objectName: "sheetList"
            visible: root.hasList && (root.open || !root.detail.hasChosen)
            text: root.open ? qsTr("Show the map") : qsTr("Show the list, %1").arg(Session.finder.totalText)
            words: root.open ? qsTr("Map") : qsTr("List")
            iconName: root.open ? "map" : "list"
            onClicked: root.toggled()
        }
    }
}
