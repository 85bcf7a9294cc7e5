// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// The map beside the list, over the detail: what is opened there is chosen here, and the other way round.
Item {
    id: root

    /// What is shown in detail; "" when there is nothing.
    required property string service
    required property string location
    readonly property MapDetail detail: MapDetail { }

    signal opened(page: string, target: string, location: string)

    function follow() {
        if (root.service.length > 0)
            root.detail.chooseRow(root.service, root.location);
        pane.reveal();
    }
    function openChosen() {
        if (root.detail.chosenService.length > 0)
            root.opened("service", root.detail.chosenService, root.detail.chosenLocation);
    }

    onServiceChanged: follow()
    onLocationChanged: follow()

    MapPane {
        id: pane

        anchors.fill: parent
        detail: root.detail
        bottomSpace: sheet.visible ? sheet.height : 0
        onPlaceAsked: root.opened("place", "", "")
        onPinChosen: root.openChosen()
    }
    MapSheet {
        id: sheet

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.detail.hasChosen && root.detail.chosenService.length === 0
        detail: root.detail
        room: root.height - Theme.size.target
        hasList: false
        onRowChosen: (service, location) => root.opened("service", service, location)
    }
}
