// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What it is, in plain words, and how to use it.
Card {
    id: root

    required property ServiceDetail detail
    property bool original: false

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("What it is")
    }
    AppText {
        objectName: "description"
        Layout.fillWidth: true
        reading: true
        text: root.detail.description
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        role: "small"
        color: Theme.colors.ink2
        text: root.detail.languageNoteText
    }
    LinkButton {
        objectName: "showOriginal"
        visible: root.detail.originalDescription.length > 0
        text: root.original ? qsTr("Hide the original") : qsTr("Show the original")
        onClicked: root.original = !root.original
    }
    AppText {
        objectName: "original"
        Layout.fillWidth: true
        visible: root.original && text.length > 0
        reading: true
        text: root.detail.originalDescription
    }
    FactRow {
        Layout.fillWidth: true
        iconName: "free"
        label: qsTr("Cost")
        text: root.detail.costText
    }
    FactRow {
        Layout.fillWidth: true
        iconName: "language"
        label: qsTr("Languages")
        text: root.detail.languagesText
    }
    FactRow {
        Layout.fillWidth: true
        visible: root.detail.accessTexts.length === 0
        iconName: "drop-in"
        label: qsTr("How to come")
        text: qsTr("Not stated")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.size.space8

        Repeater {
            model: root.detail.topics
            Tag {
                required property string label

                text: label
            }
        }
    }
}
