// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// A map with its buttons, scale and what it has to say. `topSpace` and `bottomSpace` are covered by what the page lays over it.
FocusKeeper {
    id: root

    required property MapDetail detail
    property real topSpace: 0
    property real bottomSpace: 0
    property bool aboutShown: false

    signal placeAsked
    signal pinChosen

    /// With what the map itself has to say.
    readonly property real coveredTop: notes.height > 0 ? notes.y + notes.height : topSpace
    /// By the buttons, on their side.
    readonly property real coveredSide: controls.width + 2 * Theme.size.space12
    readonly property bool mirrored: LayoutMirroring.enabled

    function reveal(): void {
        root.detail.revealChosen(surface.pinReach);
    }
    /// A key that nobody else took; whether it was for the map.
    function press(key: int, modifiers: int): bool {
        return surface.press(key, modifiers);
    }

    onBereft: byHand => surface.take(byHand)
    Keys.onPressed: event => event.accepted = root.press(event.key, event.modifiers)
    Component.onCompleted: {
        for (const item of [roof, floor, scale, controls, notes])
            surface.cover(item, item === scale);
    }
    onBottomSpaceChanged: later.restart()
    onCoveredTopChanged: later.restart()

    Timer {
        id: later

        interval: 0
        onTriggered: root.reveal()
    }
    Binding {
        target: root.detail.camera
        property: "coveredTop"
        value: root.coveredTop
    }
    Binding {
        target: root.detail.camera
        property: "coveredBottom"
        value: root.bottomSpace
    }
    Binding {
        target: root.detail.camera
        property: "coveredLeft"
        value: root.mirrored ? root.coveredSide : 0
    }
    Binding {
        target: root.detail.camera
        property: "coveredRight"
        value: root.mirrored ? 0 : root.coveredSide
    }

    MapSurface {
        id: surface

        objectName: "map"
        anchors.fill: parent
        detail: root.detail
        onPinChosen: {
            later.restart();
            root.pinChosen();
        }
    }
    Item {
        id: roof

        width: root.width
        height: root.topSpace
    }
    Item {
        id: floor

        anchors.bottom: parent.bottom
        width: root.width
        height: root.bottomSpace
    }
    ScaleBar {
        id: scale

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
    MapNotes {
        id: notes

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: root.topSpace + Theme.size.space48
        anchors.leftMargin: Theme.size.space12
        width: Math.min(root.width - 2 * Theme.size.space12, Theme.size.readingWidth)
        detail: root.detail
        aboutShown: root.aboutShown
        onPlaceAsked: root.placeAsked()
        onAboutClosed: root.aboutShown = false
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
