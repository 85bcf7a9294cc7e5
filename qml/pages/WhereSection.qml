// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// "Where?": the chosen place, and the only button that asks the device for its position.
ColumnLayout {
    id: root

    readonly property PlaceChooser place: Session.place

    signal placeAsked

    spacing: Theme.size.space8

    PlaceField {
        objectName: "placeField"
        Layout.fillWidth: true
        caption: qsTr("Where?")
        text: root.place.hasPlace ? root.place.text : qsTr("Choose a place")
        nearText: qsTr("Near me")
        busy: root.place.state === PlaceChooser.Searching
        onPlaceClicked: root.placeAsked()
        onNearClicked: root.place.nearMe()
    }
    AppText {
        objectName: "placeState"
        Layout.fillWidth: true
        visible: text.length > 0
        role: "small"
        color: root.place.failed ? Theme.colors.unsure : Theme.colors.ink2
        text: root.place.stateText
        Accessible.role: Accessible.AlertMessage
    }
}
