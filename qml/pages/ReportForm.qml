// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What is wrong, as one of a few choices, and own words.
ColumnLayout {
    id: root

    property string matter: ""

    signal kept(matter: string, words: string)
    signal givenUp

    spacing: Theme.size.space8

    Repeater {
        model: Session.reports.matters
        RadioRow {
            required property string modelData
            required property int index

            objectName: "matter-" + modelData
            Layout.fillWidth: true
            text: Session.reports.matterTexts[index]
            chosen: root.matter === modelData
            onClicked: root.matter = modelData
        }
    }
    NoteField {
        id: words

        objectName: "reportWords"
        Layout.fillWidth: true
        label: qsTr("What is right, if you know")
        placeholder: qsTr("What is right, if you know")
    }
    AppText {
        Layout.fillWidth: true
        role: "small"
        color: Theme.colors.ink2
        reading: true
        text: Session.reports.wayText
    }
    TonalButton {
        objectName: "reportKeep"
        Layout.fillWidth: true
        enabled: root.matter.length > 0
        text: qsTr("Keep the report")
        onClicked: root.kept(root.matter, words.draft)
    }
    LinkButton {
        objectName: "reportGiveUp"
        text: qsTr("Do not report")
        onClicked: root.givenUp()
    }
}
