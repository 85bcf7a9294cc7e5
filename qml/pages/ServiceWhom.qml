// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// For whom: the ages in words and on the ruler, with the children of this device as beads.
Card {
    id: root

    required property ServiceDetail detail

    SectionHeading {
        objectName: "whom"
        Layout.fillWidth: true
        text: root.detail.suitsText.length > 0 ? root.detail.suitsText : root.detail.ageText
    }
    AppText {
        Layout.fillWidth: true
        visible: root.detail.suitsText.length > 0
        role: "small"
        color: Theme.colors.ink2
        text: root.detail.ageText
    }
    AgeRuler {
        objectName: "ages"
        Layout.fillWidth: true
        visible: root.detail.ageKnown
        group: root.detail.groupCode
        fromMonths: root.detail.minMonths
        toMonths: root.detail.maxMonths
        childMonths: root.detail.childMonths
        childLabels: root.detail.childLabels
        yearsText: qsTr("18 years")
        spokenText: root.detail.spokenAges
    }
}
