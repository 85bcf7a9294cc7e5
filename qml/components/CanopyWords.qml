// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// What is written on the canopy: the mark and name, the language button, and the page's question.
ColumnLayout {
    id: root

    required property string appName
    required property string title
    required property string languageText
    required property string languageName

    signal languageClicked

    spacing: Theme.size.space4

    // Anchored: Qt 6.4's row misses that the button grew with the text.
    Item {
        id: row

        implicitWidth: mark.width + language.implicitWidth + name.implicitWidth + 2 * Theme.size.space8
        implicitHeight: Math.max(language.height, name.height)
        Layout.fillWidth: true

        AppIcon {
            id: mark

            anchors.left: row.left
            anchors.verticalCenter: row.verticalCenter
            name: "umbrella"
            color: Theme.colors.canopyInk
        }
        AppText {
            id: name

            anchors.left: mark.right
            anchors.right: language.left
            anchors.margins: Theme.size.space8
            anchors.verticalCenter: row.verticalCenter
            text: root.appName
            role: "name"
            color: Theme.colors.canopyInk
            // With large text the mark alone says it; the name stays for a reader.
            visible: !Theme.huge
        }
        Pressable {
            id: language

            objectName: "language"
            anchors.right: row.right
            anchors.verticalCenter: row.verticalCenter
            text: root.languageText
            spokenName: root.languageName
            topInset: (Theme.size.target - Theme.size.chip) / 2
            bottomInset: topInset
            depth: 0
            padX: Theme.size.space12
            padY: Theme.size.space4
            corner: Theme.size.radiusChip
            onClicked: root.languageClicked()
            background: Rectangle {
                radius: language.corner
                color: language.down ? Theme.colors.galonTint : Theme.colors.canopyButton
                border.color: Theme.colors.edge
                border.width: Theme.highContrast ? Theme.size.edge : 0
            }
            contentItem: ButtonContent {
                text: language.text
                role: "label"
                iconName: "language"
                iconSize: Theme.size.icon18
                color: Theme.colors.canopyInk
            }
        }
    }
    AppText {
        visible: root.title !== ""
        text: root.title
        role: "display"
        color: Theme.colors.canopyInk
        Layout.fillWidth: true
    }
}
