// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// One choice of several, as a row.
Pressable {
    id: root

    property string note
    property bool chosen: false

    spokenName: note === "" ? text : text + ", " + note
    ringInside: true
    padX: Theme.size.space8
    depth: 0
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : "transparent"
    }
    contentItem: RowLayout {
        spacing: Theme.size.space12

        Rectangle {
            implicitWidth: Theme.size.icon24
            implicitHeight: Theme.size.icon24
            radius: width / 2
            color: Theme.colors.surface
            border.color: root.chosen ? Theme.colors.primary : Theme.colors.edge
            border.width: Theme.size.chosenEdge

            Rectangle {
                anchors.centerIn: parent
                width: Theme.size.mark
                height: width
                radius: width / 2
                color: Theme.colors.primary
                visible: root.chosen
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: root.text
                font.bold: root.chosen
                spoken: false
                Layout.fillWidth: true
            }
            AppText {
                visible: root.note !== ""
                text: root.note
                role: "small"
                color: Theme.colors.ink2
                spoken: false
                Layout.fillWidth: true
            }
        }
    }
}
