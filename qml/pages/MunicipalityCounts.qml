// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What is there in a municipality, by age and by kind; each line leads to it.
ColumnLayout {
    id: root

    required property MunicipalityOverview municipality

    signal opened(page: string, target: string, location: string)

    function openStage(code: string): void {
        root.municipality.showStage(code);
        root.opened("results", "", "");
    }
    function openKind(code: string): void {
        root.municipality.showKind(code);
        root.opened("results", "", "");
    }

    component Line: CountLine {
        required property string code
        required property string label
        required property string accessibleName

        text: label
        spokenName: accessibleName
        Layout.fillWidth: true
    }

    spacing: Theme.size.space4

    TeensCard {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.size.space12
        title: root.municipality.teensTitle
        text: root.municipality.teensText
        level: root.municipality.teensLevel
        onClicked: root.openStage("13-17y")
    }
    Repeater {
        model: root.municipality.cautions

        Banner {
            required property string code
            required property string noteText

            objectName: "caution-" + code
            kind: "unsure"
            title: noteText
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.size.space4
        }
    }
    SectionHeading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.size.space12
        text: qsTr("By age")
    }
    AppText {
        Layout.fillWidth: true
        role: "small"
        color: Theme.colors.ink2
        text: qsTr("What a source names there. Press a line to see it.")
    }
    Repeater {
        model: root.municipality.stages

        Line {
            required level

            objectName: "stage-" + code
            onClicked: root.openStage(code)
        }
    }
    AppText {
        objectName: "rate"
        Layout.fillWidth: true
        visible: text.length > 0
        role: "small"
        color: Theme.colors.ink2
        text: root.municipality.rateText
    }
    SectionHeading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.size.space12
        text: qsTr("By kind")
    }
    Repeater {
        model: root.municipality.kinds

        Line {
            required group
            required iconName

            objectName: "kind-" + code
            onClicked: root.openKind(code)
        }
    }
}
