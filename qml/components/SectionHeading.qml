// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The heading of a section, with at most one way on at its end.
Item {
    id: root

    required property string text
    property string actionText
    property string actionIcon: "chevron"

    /// How much of the link's height stands empty above and below its words.
    readonly property real actionInset: actionText === "" || Theme.large ? 0 : Math.max(0, (Theme.size.target - words.implicitHeight) / 2)

    signal actionClicked

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: Theme.large ? 1 : 2
        columnSpacing: Theme.size.space8
        rowSpacing: 0

        AppText {
            id: words

            text: root.text
            role: "heading"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
        }
        LinkButton {
            objectName: "sectionAction"
            visible: root.actionText !== ""
            text: root.actionText
            iconName: root.actionIcon
            onClicked: root.actionClicked()
        }
    }
}
