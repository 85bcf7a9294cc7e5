// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Below the hits: support that has no place to go to, by telephone, online or for the whole county or country.
ColumnLayout {
    id: root

    property string chosenService: ""

    signal chosen(service: string, location: string)

    spacing: Theme.size.space8

    SectionHeading {
        objectName: "remoteTitle"
        Layout.fillWidth: true
        Layout.topMargin: Theme.size.space20
        visible: Session.finder.remoteTotal > 0
        text: Session.finder.remoteTitle
    }
    Repeater {
        model: Session.finder.remote
        HitCard {
            Layout.fillWidth: true
            chosen: service === root.chosenService
            onClicked: root.chosen(service, location)
        }
    }
    Item {
        Layout.preferredHeight: Theme.size.space32
    }
}
