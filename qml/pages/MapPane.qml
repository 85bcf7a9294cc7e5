// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// A map with its buttons, scale and what it has to say. `topSpace` and `bottomSpace` are covered by what the page lays over it.
Item {
    id: root

    required property MapDetail detail
    property real topSpace: 0
    property real bottomSpace: 0
    property bool aboutShown: false
    readonly property PlaceChooser place: Session.place

    signal placeAsked
    signal pinChosen

    function reveal(): void {
        root.detail.revealChosen(Theme.size.target);
    }
    onBottomSpaceChanged: later.restart()

    Timer {
        id: later

        interval: 0
        onTriggered: root.reveal()
    }
    Binding {
        target: root.detail.camera
        property: "top"
        value: root.topSpace
    }
    Binding {
        target: root.detail.camera
        property: "bottom"
        value: root.bottomSpace
    }

    MapSurface {
        objectName: "map"
        anchors.fill: parent
        detail: root.detail
        onPinChosen: root.pinChosen()
    }
    ScaleBar {
        objectName: "scaleBar"
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.size.space12
        anchors.topMargin: root.topSpace + Theme.size.space12
        text: root.detail.camera.scaleText
        length: root.detail.camera.scaleWidth
    }
    MapControls {
        id: controls

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.size.space12
        anchors.bottomMargin: root.bottomSpace + Theme.size.space12
        detail: root.detail
        aboutShown: root.aboutShown
        onAboutAsked: root.aboutShown = !root.aboutShown
    }
    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.topSpace + Theme.size.space48
        anchors.leftMargin: Theme.size.space12
        anchors.rightMargin: Theme.size.space12
        spacing: Theme.size.space8

        Banner {
            objectName: "mapClose"
            width: Math.min(parent.width, Theme.size.readingWidth)
            visible: root.detail.closeText.length > 0
            kind: "plain"
            iconName: "approximate"
            text: root.detail.closeText
        }
        Banner {
            objectName: "mapNoPosition"
            width: Math.min(parent.width, Theme.size.readingWidth)
            visible: root.place.failed
            kind: "unsure"
            iconName: "near-me"
            text: root.place.stateText
            actionText: qsTr("Choose a place")
            onActionClicked: root.placeAsked()
        }
        Banner {
            objectName: "mapEmpty"
            width: Math.min(parent.width, Theme.size.readingWidth)
            visible: root.detail.status === Status.Empty
            kind: "info"
            iconName: "info"
            text: root.detail.summaryText
            actionText: Session.finder.relaxText
            onActionClicked: Session.finder.relax()
        }
        MapAbout {
            objectName: "aboutMap"
            width: Math.min(parent.width, Theme.size.readingWidth)
            visible: root.aboutShown
            detail: root.detail
            onClosed: root.aboutShown = false
        }
    }
    Rectangle {
        objectName: "mapLoading"
        anchors.fill: parent
        visible: root.detail.status === Status.Loading || root.detail.status === Status.Failed
        color: Theme.colors.land

        LoadingCards {
            width: parent.width
            visible: root.detail.status === Status.Loading
            text: qsTr("Drawing the map …")
            count: 0
        }
        FailedState {
            objectName: "mapFailed"
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.size.margin, Theme.size.readingWidth)
            visible: root.detail.status === Status.Failed
            title: Session.problemTitle
            text: Session.problemText
        }
    }
}
