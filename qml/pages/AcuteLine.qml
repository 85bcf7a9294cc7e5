// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// One to call; where there is room, the number is large and can be copied.
ColumnLayout {
    id: root

    required property string service
    required property string name
    required property string whenText
    required property string aboutText
    required property string number
    required property string address
    required property string callName
    required property bool emergency
    required property int index
    property bool roomy: false

    signal called(address: string, number: string)
    signal copied(number: string)

    spacing: Theme.size.space4

    Divider {
        visible: root.index > 0
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.size.space8
        Layout.fillWidth: true

        CallRow {
            objectName: "call-" + root.service
            Layout.fillWidth: true
            name: root.name
            note: root.whenText
            numberText: root.number
            callName: root.callName
            acute: root.emergency
            large: root.roomy
            onClicked: root.called(root.address, root.number)
        }
        TonalButton {
            objectName: "copy-" + root.service
            visible: root.roomy
            text: qsTr("Copy")
            spokenName: qsTr("Copy the number %1").arg(root.number)
            onClicked: root.copied(root.number)
        }
    }
    AppText {
        visible: text.length > 0
        role: "small"
        color: Theme.colors.ink2
        text: root.aboutText
        Layout.fillWidth: true
    }
}
