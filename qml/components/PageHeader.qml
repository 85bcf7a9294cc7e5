// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The head of an inner page: back, title with a second line, and what the page adds at the end.
Item {
    id: root

    default property alias actions: end.data
    required property string title
    property string subtitle
    /// What back is called for a reader; empty: no way back from here.
    property string backName

    signal backClicked

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight + 2 * Theme.size.space8

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.backName === "" ? Theme.size.margin : Theme.size.space4
        anchors.rightMargin: Theme.size.space4
        anchors.verticalCenter: parent.verticalCenter
        columns: 3
        columnSpacing: Theme.size.space4
        rowSpacing: 0

        IconButton {
            objectName: "back"
            visible: root.backName !== ""
            text: root.backName
            iconName: "back"
            onClicked: root.backClicked()
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.size.target
            Layout.columnSpan: Theme.huge ? 3 : 1
            Layout.leftMargin: Theme.huge && root.backName !== "" ? Theme.size.margin - Theme.size.space4 : 0
            Layout.row: Theme.huge ? 1 : 0
            Layout.column: Theme.huge ? 0 : 1

            AppText {
                text: root.title
                role: "heading"
                verticalAlignment: Text.AlignVCenter
                Layout.fillWidth: true
                Layout.fillHeight: root.subtitle === ""
            }
            AppText {
                visible: root.subtitle !== ""
                text: root.subtitle
                role: "small"
                color: Theme.colors.ink2
                Layout.fillWidth: true
            }
        }
        RowLayout {
            id: end

            spacing: Theme.size.space4
            Layout.row: 0
            Layout.column: 2
            Layout.alignment: Qt.AlignRight
        }
    }
}
