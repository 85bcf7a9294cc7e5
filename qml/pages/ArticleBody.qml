// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Our own words, marked as such, with where the facts come from.
ColumnLayout {
    id: root

    required property PageDetail detail

    spacing: Theme.size.space12

    Repeater {
        model: root.detail.blocks
        AppText {
            required property string type
            required property string blockText

            Layout.fillWidth: true
            Layout.topMargin: type === "heading" ? Theme.size.space8 : 0
            Layout.leftMargin: type === "bullet" ? Theme.size.space16 : 0
            role: type === "heading" ? "heading" : "body"
            reading: type !== "heading"
            textFormat: Text.StyledText
            text: type === "bullet" ? qsTr("• %1", "a list item").arg(blockText) : blockText
            linkColor: Theme.colors.primary
            Accessible.role: type === "heading" ? Accessible.Heading : Accessible.StaticText
            onLinkActivated: link => Session.openExternally(link)
        }
    }
    Banner {
        objectName: "ownWords"
        Layout.fillWidth: true
        kind: "plain"
        iconName: "info"
        title: root.detail.ownWordsText
        text: root.detail.machineText
    }
    FactRow {
        objectName: "pageSource"
        Layout.fillWidth: true
        iconName: "book"
        label: root.detail.dateText
        text: root.detail.sourceText
        linkable: root.detail.sourceUrl.length > 0
        onClicked: Session.openExternally(root.detail.sourceUrl)
    }
}
