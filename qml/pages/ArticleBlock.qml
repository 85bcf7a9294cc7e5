// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// One block of our own words: a heading, a paragraph or a list item, perhaps with links in it.
ColumnLayout {
    id: root

    required property string type
    required property string blockText

    spacing: Theme.size.space8

    AppText {
        objectName: "block"
        Layout.fillWidth: true
        Layout.topMargin: root.type === "heading" ? Theme.size.space8 : 0
        Layout.leftMargin: root.type === "bullet" ? Theme.size.space16 : 0
        role: root.type === "heading" ? "heading" : "body"
        reading: root.type !== "heading"
        textFormat: Text.StyledText
        text: root.type === "bullet" ? qsTr("• %1", "a list item").arg(root.blockText) : root.blockText
        linkColor: Theme.colors.primary
        Accessible.role: root.type === "heading" ? Accessible.Heading : Accessible.StaticText
        onLinkActivated: link => notice.open(link, link)
    }
    LinkNotice {
        id: notice
        Layout.fillWidth: true
    }
}
