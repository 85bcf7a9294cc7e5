// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// The gaps in words, teenagers first, and what nought means.
ColumnLayout {
    id: root

    required property CountyOverview overview

    spacing: Theme.size.space12

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("The gaps in words")
    }
    Banner {
        Layout.fillWidth: true
        kind: "unsure"
        iconName: "warning"
        title: qsTr("Nought means that we have found nothing, not that there is nothing.")
    }
    Repeater {
        model: root.overview.gaps

        GapCard {
            required property string code

            objectName: "gap-" + code
            Layout.fillWidth: true
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.overview.gaps.count === 0
        text: qsTr("No gap was found.")
    }
}
