// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// One strength or need, as somebody wrote it, with who and when.
Card {
    id: root

    required property string code
    required property string type
    required property string noteText
    required property string sourceText
    required property string url

    objectName: "note-" + code
    padding: Theme.size.space12

    AppText {
        Layout.fillWidth: true
        role: "label"
        color: root.type === "strength" ? Theme.colors.open : Theme.colors.unsure
        text: root.type === "strength" ? qsTr("Strength") : qsTr("Need")
    }
    AppText {
        Layout.fillWidth: true
        reading: true
        text: root.noteText
    }
    AppText {
        Layout.fillWidth: true
        role: "small"
        color: Theme.colors.ink2
        text: qsTr("Source: %1").arg(root.sourceText)
    }
    LinkButton {
        visible: root.url.length > 0
        text: qsTr("Open the source on the web")
        onClicked: notice.open(root.url, root.url)
    }
    LinkNotice {
        id: notice
        Layout.fillWidth: true
    }
}
