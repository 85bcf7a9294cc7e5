// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// The gaps in words, teenagers first, and what nought means.
// No layout: that of Qt 6.4 keeps the height that the cards had when there was more room for their words.
Column {
    id: root

    required property CountyOverview overview

    spacing: Theme.size.space12

    SectionHeading {
        width: root.width
        text: qsTr("The gaps in words")
    }
    Banner {
        width: root.width
        kind: "unsure"
        iconName: "warning"
        title: qsTr("Nought means that we have found nothing, not that there is nothing.")
    }
    Repeater {
        model: root.overview.gaps

        GapCard {
            required property string code

            objectName: "gap-" + code
            width: root.width
        }
    }
    AppText {
        width: root.width
        visible: root.overview.gaps.count === 0
        text: qsTr("No gap was found.")
    }
}
