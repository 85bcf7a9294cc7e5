// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Something went wrong: what happened, what is shown instead, and one way on.
Card {
    id: root

    required property string title
    property string text
    property string actionText

    signal actionClicked

    RowLayout {
        spacing: Theme.size.space16
        Layout.fillWidth: true

        AppIcon {
            name: "warning"
            size: Theme.size.icon40
            color: Theme.colors.acute
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.size.space4
            Layout.fillWidth: true

            AppText {
                text: root.title
                role: "heading"
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
            }
            AppText {
                visible: root.text !== ""
                text: root.text
                reading: true
                Layout.fillWidth: true
            }
        }
    }
    OutlineButton {
        objectName: "failedAction"
        visible: root.actionText !== ""
        text: root.actionText
        Layout.alignment: Qt.AlignRight
        Layout.maximumWidth: root.width - 2 * root.padding
        onClicked: root.actionClicked()
    }
}
