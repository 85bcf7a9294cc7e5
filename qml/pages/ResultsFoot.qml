// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// Below the hits: support that has no place to go to, by telephone, online or for the whole county or country.
// A Column, not a layout: Qt 6.4's layouts arrange cards that are already gone when the list moves them in between.
Column {
    id: root

    property string chosenService: ""

    signal chosen(service: string, location: string)

    spacing: Theme.size.space8
    topPadding: Theme.size.space20
    bottomPadding: Theme.size.space32

    SectionHeading {
        objectName: "remoteTitle"
        width: root.width
        visible: Session.finder.remoteTotal > 0
        text: Session.finder.remoteTitle
    }
    Repeater {
        model: Session.finder.remote
        HitCard {
            width: root.width
            chosen: service === root.chosenService
            onClicked: root.chosen(service, location)
        }
    }
    AppText {
        objectName: "listAge"
        width: root.width
        role: "caption"
        color: Theme.colors.ink2
        text: Session.dataAgeText
    }
}
