// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// One publication: what it is called, who wrote it, what it is about in our words.
Card {
    id: root

    required property string title
    required property string byline
    required property string about
    required property string url
    required property string noteText

    AppText {
        Layout.fillWidth: true
        role: "name"
        text: root.title
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        role: "small"
        color: Theme.colors.ink2
        text: root.byline
    }
    AppText {
        Layout.fillWidth: true
        reading: true
        text: root.about
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        role: "small"
        color: Theme.colors.unsure
        text: root.noteText
    }
    LinkButton {
        visible: root.url.length > 0
        Layout.maximumWidth: root.width - 2 * root.padding
        text: qsTr("Open on the web")
        Accessible.name: qsTr("Open on the web: %1").arg(root.title)
        onClicked: notice.open(root.url, root.url)
    }
    LinkNotice {
        id: notice
        Layout.fillWidth: true
    }
}
