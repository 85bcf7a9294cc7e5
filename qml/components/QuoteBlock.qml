// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The words of somebody else, exactly: on their own ground, behind a bar, with where they stand under them. Never
/// used for our own words; those have OwnWordsBlock.
Rectangle {
    id: root

    /// "Official text, English"
    required property string markText
    required property string text
    required property string sourceText
    /// What the link to the source is called for a reader; empty: the source has no address.
    property string sourceName
    property bool rightToLeft: false
    /// Of the words (BCP 47).
    property string language

    signal sourceClicked

    implicitWidth: column.implicitWidth + Theme.size.space48
    implicitHeight: column.implicitHeight + 2 * Theme.size.space16
    radius: Theme.size.radiusButton
    color: Theme.colors.sunken
    border.color: Theme.colors.edge
    border.width: Theme.highContrast ? Theme.size.hairline : 0

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.size.space12
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.size.space16
        anchors.bottomMargin: Theme.size.space16
        width: Theme.size.quoteBar
        radius: width / 2
        color: Theme.colors.primary
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.size.space16
        anchors.leftMargin: Theme.size.space32
        spacing: Theme.size.space8

        RowLayout {
            spacing: Theme.size.space8
            Layout.fillWidth: true

            AppIcon {
                name: "book"
                size: Theme.size.icon18
                color: Theme.colors.primary
            }
            AppText {
                text: root.markText
                role: "label"
                color: Theme.colors.primary
                Layout.fillWidth: true
            }
        }
        AppText {
            LayoutMirroring.enabled: root.rightToLeft
            text: root.text
            language: root.language
            reading: true
            Accessible.role: Accessible.Paragraph
            Layout.fillWidth: true
        }
        AppText {
            visible: root.sourceName === ""
            text: root.sourceText
            role: "small"
            color: Theme.colors.ink2
            Layout.fillWidth: true
        }
        LinkButton {
            objectName: "source"
            visible: root.sourceName !== ""
            text: root.sourceText
            spokenName: root.sourceName
            Layout.maximumWidth: column.width
            onClicked: root.sourceClicked()
        }
    }
}
