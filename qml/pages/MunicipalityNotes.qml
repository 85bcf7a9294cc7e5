// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// The gaps of a municipality, and its strengths and needs with where and when that was said.
ColumnLayout {
    id: root

    required property MunicipalityOverview municipality

    spacing: Theme.size.space8

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("Gaps")
    }
    Repeater {
        model: root.municipality.gaps

        GapCard {
            required property string code

            objectName: "gap-" + code
            Layout.fillWidth: true
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.municipality.gaps.count === 0
        text: qsTr("No gap was found.")
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        role: "small"
        color: Theme.colors.ink2
        text: root.municipality.elsewhereText
    }
    SectionHeading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.size.space12
        text: qsTr("Strengths and needs")
    }
    Repeater {
        model: root.municipality.notes

        MunicipalityNote {
            Layout.fillWidth: true
        }
    }
    AppText {
        objectName: "noNotes"
        Layout.fillWidth: true
        visible: root.municipality.notes.count === 0
        reading: true
        text: qsTr("Nobody has written down the municipality’s strengths and needs here yet. The report on the talks of 2016 has not been read, so nothing is quoted from it.")
    }
}
