// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// One block of our own words: a heading, a paragraph or a list item, perhaps with links in it. The headings of article 18's parts have
/// their gore of the umbrella.
ColumnLayout {
    id: root

    required property PageReader reader
    required property string blockId
    required property string type
    required property string blockText
    required property int part

    spacing: Theme.size.space8

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: root.type === "heading" ? Theme.size.space8 : 0
        Layout.leftMargin: root.type === "bullet" ? Theme.size.space16 : 0
        spacing: Theme.size.space12

        Repeater {
            model: root.part > 0 && !Theme.huge ? 1 : 0
            ArtImage {
                name: "gore-" + root.part
                Layout.preferredWidth: Theme.size.gore
                Layout.preferredHeight: Theme.size.gore
            }
        }
        AppText {
            objectName: "block"
            Layout.fillWidth: true
            role: root.type === "heading" ? "heading" : "body"
            reading: root.type !== "heading"
            textFormat: Text.StyledText
            text: root.type === "bullet" ? qsTr("• %1", "a list item").arg(root.blockText) : root.blockText
            linkColor: Theme.colors.primary
            Accessible.role: root.type === "heading" ? Accessible.Heading : Accessible.StaticText
            onLinkActivated: link => notice.open(link, link)

            ReadMark {
                reader: root.reader
                place: "block-" + root.blockId
            }
        }
    }
    LinkNotice {
        id: notice
        Layout.fillWidth: true
    }
}
