// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// What a sheet shows: a title, a way to close it, and a column of whatever it is about, which scrolls when it is taller than
/// `roof` allows.
Item {
    id: root

    default property alias content: column.data
    property string title
    property string closeName
    property real roof: Infinity
    readonly property real padding: Theme.size.space16

    signal closeClicked

    implicitWidth: Theme.size.readingWidth
    implicitHeight: Math.min(roof, head.implicitHeight + column.implicitHeight + 3 * padding + Theme.size.ledge)
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Ledge {
        anchors.fill: parent
        radius: Theme.size.radiusSheet
        edge: Theme.highContrast ? Theme.colors.edge : Theme.colors.line
    }
    RowLayout {
        id: head

        x: root.padding
        y: root.padding / 2
        width: root.width - 2 * root.padding
        spacing: Theme.size.space8

        AppText {
            text: root.title
            role: "heading"
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "sheetClose"
            text: root.closeName
            iconName: "close"
            onClicked: root.closeClicked()
        }
    }
    FocusView {
        objectName: "sheetView"
        anchors.top: head.bottom
        anchors.topMargin: root.padding / 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.padding + Theme.size.ledge
        width: root.width
        contentHeight: column.implicitHeight

        ColumnLayout {
            id: column

            x: root.padding
            width: root.width - 2 * root.padding
            spacing: Theme.size.space12
        }
    }
}
