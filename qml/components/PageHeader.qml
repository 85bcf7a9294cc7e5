// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The head of an inner page: back, title with a second line, and what the page adds at the end. The title starts where the page's
/// column does.
Item {
    id: root

    default property alias actions: end.data
    required property string title
    property string subtitle
    /// What back is called for a reader; empty: no way back from here.
    property string backName
    /// The widest that the page's column gets; as wide as the page where nothing is said.
    property real contentWidth: width
    /// What stands at the end keeps to the corner of the page, not to the column.
    property bool cornered: false
    /// A button with a ground of its own ends where the column does; an icon alone is drawn there.
    property bool grounded: false
    /// As big as the page has room for.
    property string role: width >= Theme.size.space48 * 15 && !Theme.large ? "title" : "heading"
    readonly property real columnEnd: cornered ? Theme.size.margin : columnStart
    readonly property real columnStart: Math.max(0, width - contentWidth) / 2 + Theme.size.margin
    readonly property bool below: Theme.huge && title + subtitle !== ""

    signal backClicked

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight + 2 * Theme.size.space8

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.backName === "" ? root.columnStart : Math.max(Theme.size.space4, root.columnStart - (Theme.huge ? Theme.size.space12 : back.width + columnSpacing))
        anchors.rightMargin: root.grounded || end.children.length === 0 ? root.columnEnd : Math.max(Theme.size.space4, root.columnEnd - Theme.size.space12)
        anchors.verticalCenter: parent.verticalCenter
        columns: 3
        columnSpacing: Theme.size.space4
        rowSpacing: 0

        IconButton {
            id: back

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
            Layout.columnSpan: root.below ? 3 : 1
            Layout.leftMargin: root.below && root.backName !== "" ? root.columnStart - grid.anchors.leftMargin : 0
            Layout.row: root.below ? 1 : 0
            Layout.column: root.below ? 0 : 1

            AppText {
                text: root.title
                role: root.role
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

            spacing: root.grounded ? Theme.size.space8 : Theme.size.space4
            Layout.row: 0
            Layout.column: 2
            Layout.alignment: Qt.AlignRight
        }
    }
}
