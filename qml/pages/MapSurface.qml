// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// The map itself, with its pins, under the hand: drag, pinch, wheel, double tap; arrows, plus and minus, Home, Escape.
Item {
    id: root

    required property MapDetail detail
    /// A picture to look at, without hands.
    property bool still: false
    readonly property MapCamera camera: detail.camera
    readonly property real pinScale: Math.max(1, Theme.textScale * 0.8) * Theme.shellScale
    /// How far a chosen pin stands up over its point, and a finger's room.
    readonly property real pinReach: Theme.size.target * 1.3 * Math.max(1, Theme.textScale * 0.8)
    readonly property real step: Math.min(width, height) / 4
    readonly property string canvasStatus: canvas.status === 1 ? "done" : "drawing"
    readonly property list<string> names: canvas.names

    signal pinChosen

    /// Where one of the names stands; of no size when it is not in sight.
    function nameBox(text: string): rect {
        return canvas.nameBox(text);
    }
    /// A name that this would hide a part of is not shown.
    function cover(item: Item): void {
        canvas.cover(item);
    }
    function press(key: int): bool {
        const moves = { [Qt.Key_Left]: [1, 0], [Qt.Key_Right]: [-1, 0], [Qt.Key_Up]: [0, 1], [Qt.Key_Down]: [0, -1] };
        const zooms = { [Qt.Key_Plus]: 1, [Qt.Key_Equal]: 1, [Qt.Key_Minus]: -1 };
        if (key in moves)
            root.camera.moveBy(moves[key][0] * root.step, moves[key][1] * root.step);
        return key in moves || root.zoomKey(zooms[key] ?? 0) || root.homeKey(key);
    }
    function zoomKey(steps: int): bool {
        if (steps !== 0)
            root.camera.zoomCentre(steps);
        return steps !== 0;
    }
    function homeKey(key: int): bool {
        if (key === Qt.Key_Home)
            root.detail.showAll();
        return key === Qt.Key_Home;
    }

    clip: true
    Keys.onPressed: event => event.accepted = root.press(event.key)
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
        onActiveChanged: root.camera.dragging = active
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
        onPressedChanged: root.camera.hold()
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
    Rectangle {
        anchors.fill: parent
        visible: ground.activeFocus
        color: "transparent"
        border.color: Theme.colors.focus
        border.width: Theme.size.focusRing
    }
    Item {
        id: ground

        objectName: "ground"
        anchors.fill: parent
        activeFocusOnTab: !root.still
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Map. %1 Arrow keys move it, plus and minus change its scale.").arg(root.detail.summaryText)
        Accessible.focusable: true
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
