// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// On or off, with its words; the whole row is the target. Asks for the change, and shows what it is given.
Pressable {
    id: root

    property string note
    property bool on: false

    signal switched(bool on)

    spokenName: note === "" ? text : text + ", " + note
    ringInside: true
    padX: Theme.size.space8
    padY: Theme.size.space6
    depth: 0
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.onToggleAction: root.press()
    onClicked: root.switched(!root.on)
    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : "transparent"
    }
    contentItem: RowLayout {
        spacing: Theme.size.space12

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: root.text
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
        SwitchTrack { on: root.on }
    }
}
