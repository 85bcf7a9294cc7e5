// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Whom one can call: who, when, and the number written in full as a button.
Item {
    id: root

    required property string name
    property string note
    required property string numberText
    required property string callName
    property bool acute: false
    /// The number is read from afar.
    property bool large: false

    signal clicked

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: Theme.large ? 1 : 2
        columnSpacing: Theme.size.space12
        rowSpacing: Theme.size.space4

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.large ? 0 : Theme.size.row

            AppText {
                text: root.name
                role: "name"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBottom
            }
            AppText {
                visible: root.note !== ""
                text: root.note
                role: "small"
                color: Theme.colors.ink2
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
        PrimaryButton {
            objectName: "call"
            text: root.numberText
            spokenName: root.callName
            iconName: "phone"
            role: root.large ? "title" : "name"
            tone: root.acute ? "acute" : "primary"
            padX: Theme.size.space8
            Layout.fillWidth: Theme.large
            // As wide as most, so that they stand below each other.
            Layout.preferredWidth: Math.max(root.large ? Theme.size.callButtonLarge : Theme.size.callButton, implicitWidth)
            onClicked: root.clicked()
        }
    }
}
