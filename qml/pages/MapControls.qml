// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// The buttons on a map: closer, farther, near me, about the map.
Column {
    id: root

    required property MapDetail detail
    property bool aboutShown: false

    signal aboutAsked

    spacing: Theme.size.space8

    FloatButton {
        objectName: "zoomIn"
        text: qsTr("Closer")
        iconName: "plus"
        enabled: root.detail.camera.canGrow
        onClicked: root.detail.camera.zoomCentre(1)
    }
    FloatButton {
        objectName: "zoomOut"
        text: qsTr("Farther away")
        iconName: "minus"
        enabled: root.detail.camera.canShrink
        onClicked: root.detail.camera.zoomCentre(-1)
    }
    FloatButton {
        objectName: "mapNear"
        text: qsTr("Near me. Your position stays on this device.")
        iconName: "near-me"
        chosen: Session.place.isDevice
        onClicked: root.detail.nearMe()
    }
    FloatButton {
        objectName: "mapAbout"
        text: qsTr("About the map")
        iconName: "info"
        chosen: root.aboutShown
        onClicked: root.aboutAsked()
    }
}
