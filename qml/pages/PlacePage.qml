// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Where from: near me, a municipality by one tap, or a town, village or postal code by typing.
Item {
    id: root

    readonly property PlaceChooser place: Session.place

    signal back

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        title: qsTr("Where do you want to look?")
        backName: qsTr("Back")
        onBackClicked: root.back()
    }
    ScrollPage {
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth

        TonalButton {
            objectName: "nearMe"
            Layout.fillWidth: true
            text: root.place.state === PlaceChooser.Searching ? qsTr("Looking for your position …") : qsTr("Near me")
            iconName: "near-me"
            onClicked: root.place.nearMe()
        }
        AppText {
            objectName: "placePageState"
            Layout.fillWidth: true
            role: "small"
            color: root.place.failed ? Theme.colors.unsure : Theme.colors.ink2
            text: root.place.stateText.length > 0 ? root.place.stateText : qsTr("Your position stays on this device.")
            Accessible.role: Accessible.AlertMessage
        }
        SearchField {
            objectName: "placeText"
            Layout.fillWidth: true
            label: qsTr("Town, village or postal code")
            placeholder: qsTr("Town, village or postal code")
            clearName: qsTr("Clear the place")
            text: root.place.query
            onEdited: words => root.place.query = words
            onAccepted: {
                if (root.place.chooseTyped())
                    root.back();
            }
        }
        PlaceSuggestions {
            Layout.fillWidth: true
            onPicked: root.back()
        }
        RecentFlow {
            Layout.fillWidth: true
            onPicked: root.back()
        }
        SectionHeading {
            Layout.fillWidth: true
            text: qsTr("Municipalities")
        }
        MunicipalityFlow {
            Layout.fillWidth: true
            onPicked: root.back()
        }
        Stepper {
            objectName: "radius"
            Layout.fillWidth: true
            visible: root.place.hasPlace
            text: qsTr("How far")
            valueText: root.place.radiusText
            lessName: qsTr("Nearer")
            moreName: qsTr("Farther")
            canLess: root.place.canShrink
            canMore: root.place.canGrow
            onLess: root.place.shrink()
            onMore: root.place.grow()
        }
        OutlineButton {
            objectName: "clearPlace"
            Layout.fillWidth: true
            visible: root.place.hasPlace
            text: qsTr("Look in the whole county")
            iconName: "close"
            onClicked: root.place.clear()
        }
    }
}
