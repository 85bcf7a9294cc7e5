// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// The map itself, with its pins, under the hand: drag, pinch, wheel, double tap; and what keys do to it, for who hands them on.
Item {
    id: root

    required property MapDetail detail
    /// A picture to look at, without hands.
    property bool still: false
    readonly property MapCamera camera: detail.camera
    readonly property real pinScale: Math.max(1, Theme.textScale * 0.8) * Theme.shellScale
    /// How far a chosen pin stands up over its point, and a finger's room.
    readonly property real pinReach: Theme.size.target * 1.3 * Math.max(1, Theme.textScale * 0.8)
    readonly property string canvasStatus: canvas.status === 1 ? "done" : "drawing"
    readonly property list<string> names: canvas.names

    signal pinChosen

    /// Where one of the names stands; of no size when it is not in sight.
    function nameBox(text: string): rect {
        return canvas.nameBox(text);
    }
    /// A name that this would hide a part of is not shown, nor one that would be read on from its words.
    function cover(item: Item, hasWords: bool): void {
        canvas.cover(item, hasWords);
    }
    function press(key: int, modifiers: int): bool {
        const taken = keys.press(key, modifiers);
        ground.byHand = ground.byHand && !taken;
        return taken;
    }
    /// The keyboard is on the map itself from now on.
    function take(byHand: bool): void {
        ground.take(byHand);
    }

    clip: true
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && root.detail.hasChosen
    Keys.onEscapePressed: root.detail.clearChosen()

    Binding {
        target: root.detail
        property: "unit"
        value: root.pinScale
    }
    Binding {
        target: root.camera
        property: "glideTime"
        value: Theme.time.glide
    }
    NumberAnimation {
        id: flight

        target: root.camera
        property: "flight"
        from: 0
        to: 1
        duration: root.camera.gliding ? root.camera.glideTime : Theme.time.page
        easing.type: Easing.OutCubic
    }
    Connections {
        target: root.camera
        function onFlightAsked() { flight.restart(); }
    }
    DragHandler {
        target: null
        enabled: !root.still
        onActiveChanged: {
            root.camera.dragging = active;
            ground.take(true);
        }
        onTranslationChanged: root.camera.drag(translation.x, translation.y)
    }
    PinchHandler {
        id: pinch

        target: null
        enabled: !root.still
        onActiveChanged: root.camera.pinching = active
        onUpdated: root.camera.pinch(activeScale, centroid.position.x, centroid.position.y)
    }
    WheelHandler {
        target: null
        enabled: !root.still
        onWheel: event => root.camera.zoomBy(event.angleDelta.y / 240, event.x, event.y)
    }
    TapHandler {
        enabled: !root.still
        onPressedChanged: {
            root.camera.hold();
            ground.take(true);
        }
        onSingleTapped: root.detail.clearChosen()
        onDoubleTapped: eventPoint => root.camera.zoomBy(1, eventPoint.position.x, eventPoint.position.y)
    }
    MapCanvas {
        id: canvas

        anchors.fill: parent
        detail: root.detail
        land: Theme.colors.land
        water: Theme.colors.water
        shore: Theme.highContrast ? Theme.colors.river : "transparent"
        waterInk: Theme.colors.waterInk
        river: Theme.colors.river
        county: Theme.colors.county
        road: Theme.colors.edgeTint
        ink: Theme.colors.ink
        letter: Theme.px("label")
        dp: Theme.shellScale
    }
    MapKeys {
        id: keys

        detail: root.detail
        step: Math.min(root.width, root.height) / 4
    }
    MapGround {
        id: ground

        objectName: "ground"
        anchors.fill: parent
        activeFocusOnTab: !root.still
        summary: root.detail.summaryText
    }
    MapPins {
        x: Math.round(root.camera.left)
        y: Math.round(root.camera.foot)
        detail: root.detail
        pinScale: root.pinScale
        still: root.still
        onChosen: key => {
            root.detail.choosePin(key);
            root.pinChosen();
        }
    }
}
