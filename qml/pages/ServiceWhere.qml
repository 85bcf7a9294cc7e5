// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Where it is, how far, and how precisely we know; then every way to reach it, written in full.
Card {
    id: root

    required property ServiceDetail detail
    property string said: ""

    signal mapAsked

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("Where and how to reach it")
    }
    FactRow {
        objectName: "address"
        Layout.fillWidth: true
        iconName: root.detail.isMasked ? "lock" : "pin"
        label: root.detail.placeLabel
        text: root.detail.placeText
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        role: "small"
        color: Theme.colors.ink2
        text: root.detail.precisionText
    }
    PlaceMap {
        objectName: "placeMap"
        Layout.fillWidth: true
        visible: root.detail.hasPlace
        service: root.detail.serviceId
        location: root.detail.locationId
        text: qsTr("Show %1 on the map").arg(root.detail.name)
        onClicked: root.mapAsked()
    }
    FactRow {
        Layout.fillWidth: true
        visible: root.detail.distanceText.length > 0
        iconName: "route"
        label: qsTr("From where you look")
        text: root.detail.distanceText
    }
    Repeater {
        model: root.detail.phones
        FactRow {
            required property string number
            required property string dialable

            objectName: "phone-" + dialable
            Layout.fillWidth: true
            iconName: "phone"
            label: qsTr("Telephone")
            text: number
            linkable: true
            onClicked: root.said = root.detail.call(dialable)
        }
    }
    FactRow {
        Layout.fillWidth: true
        visible: text.length > 0
        iconName: "mail"
        label: qsTr("E-mail")
        text: root.detail.email
        linkable: true
        onClicked: root.said = root.detail.run("mail")
    }
    FactRow {
        Layout.fillWidth: true
        visible: text.length > 0
        iconName: "web"
        label: qsTr("Web page")
        text: root.detail.url
        linkable: true
        onClicked: root.said = root.detail.run("web")
    }
    Banner {
        objectName: "said"
        Layout.fillWidth: true
        visible: root.said.length > 0
        kind: "plain"
        iconName: "check"
        text: root.said
    }
}
