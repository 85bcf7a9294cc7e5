// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The ages over the columns of the table.
Rectangle {
    id: root

    required property list<string> stageNames
    /// The same, short.
    required property list<string> stageHeads
    required property real nameWidth

    implicitHeight: row.implicitHeight + Theme.size.space4
    color: Theme.colors.surface

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        Item {
            Layout.minimumWidth: root.nameWidth
            Layout.preferredWidth: root.nameWidth
        }
        Repeater {
            model: root.stageHeads

            AppText {
                required property string modelData
                required property int index
                readonly property bool teens: index === root.stageHeads.length - 1

                text: modelData
                role: "caption"
                // Heads stand as close as their columns do; a long one is hyphenated before it meets the next.
                tight: true
                font.bold: true
                color: teens ? Theme.colors.teen : Theme.colors.ink2
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: root.stageNames[index] ?? ""
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.leftMargin: Theme.size.space2
                Layout.rightMargin: Theme.size.space2
                Layout.alignment: Qt.AlignBottom
            }
        }
    }
}
