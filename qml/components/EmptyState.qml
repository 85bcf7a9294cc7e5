// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Nothing fits: says which choice to drop and what that gives, as a button.
Card {
    id: root

    required property string title
    property string text
    property string actionText
    property string otherText

    signal actionClicked
    signal otherClicked

    ArtImage {
        name: "empty"
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.size.emptyWidth
    }
    AppText {
        text: root.title
        role: "heading"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    AppText {
        visible: root.text !== ""
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    PrimaryButton {
        objectName: "emptyAction"
        visible: root.actionText !== ""
        text: root.actionText
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: root.width - 2 * root.padding
        onClicked: root.actionClicked()
    }
    LinkButton {
        objectName: "emptyOther"
        visible: root.otherText !== ""
        text: root.otherText
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: root.width - 2 * root.padding
        onClicked: root.otherClicked()
    }
}
