// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
import QtQuick
import Paraply.App
import Paraply.Ui

/// What lies over the foot of a map: what the signs mean, or what is chosen; opened, by its button or pulled up, the whole list. Never
/// higher than `room`.
Rectangle {
    id: root

    required property MapDetail detail
    required property real room
    property bool open: false
    /// False: only what is chosen, no way to the whole list.
    property bool hasList: true
    readonly property real most: room - head.height
    readonly property real least: detail.hasChosen ? Math.min(Math.max(wanted, Theme.size.tile), room * 0.5) : 0
    /// How far a finger has pulled it up; negative: down.
    readonly property real pulled: hand.active ? -hand.activeTranslation.y : 0
    property real lastPull: 0
    readonly property bool list: open || pulled > 0
    property real body: Math.max(least, Math.min(most, (open ? most : least) + pulled))
    // Told later: how high a list is depends on how much of it is seen.
    property real wanted: 0

    signal rowChosen(service: string, location: string)
    signal readingChosen(page: string, target: string)

    /// A finger lets go: what it has clearly begun goes on.
    function settle(): void {
        if (Math.abs(root.lastPull) > Theme.size.target)
            root.open = root.lastPull > 0;
        root.lastPull = 0;
    }
    function measure(): void {
        root.wanted = picked.contentHeight + Theme.size.space12;
    }

    implicitHeight: head.implicitHeight + body
    height: implicitHeight
    clip: true
    color: Theme.colors.bg

    Timer {
        id: later

        interval: 0
        onTriggered: root.measure()
    }
    Behavior on body {
        enabled: !hand.active

        NumberAnimation {
            duration: Theme.time.sheet
            easing.type: Easing.OutCubic
        }
    }
    MapSheetHead {
        id: head

        width: root.width
        detail: root.detail
        open: root.open
        hasList: root.hasList
        onToggled: root.open = !root.open

        DragHandler {
            id: hand

            target: null
            enabled: root.hasList
            xAxis.enabled: false
            onActiveTranslationChanged: {
                if (active)
                    root.lastPull = root.pulled;
            }
            onActiveChanged: {
                if (!active)
                    root.settle();
            }
        }
    }
    ListView {
        id: picked

        objectName: "chosenHits"
        anchors.top: head.bottom
        width: root.width
        height: root.list ? 0 : root.body
        visible: root.detail.hasChosen && !root.list
        clip: true
        spacing: Theme.size.space8
        bottomMargin: Theme.size.space12
        onContentHeightChanged: later.restart()
        boundsBehavior: Flickable.StopAtBounds
        model: root.detail.chosenHits
        Accessible.role: Accessible.List
        Accessible.name: root.detail.chosenTitle
        // The end of a list moves no map.
        Keys.priority: Keys.AfterItem
        Keys.onUpPressed: event => event.accepted = true
        Keys.onDownPressed: event => event.accepted = true
        delegate: HitCard {
            x: Theme.size.space12
            width: picked.width - 2 * Theme.size.space12
            chosen: service === root.detail.chosenService
            onClicked: root.rowChosen(service, location)
        }
    }
    Loader {
        anchors.top: head.bottom
        width: root.width
        height: root.list ? root.body : 0
        active: root.list
        Keys.onUpPressed: event => event.accepted = true
        Keys.onDownPressed: event => event.accepted = true
        sourceComponent: ResultsList {
            chosenService: root.detail.chosenService
            onChosen: (service, location) => root.rowChosen(service, location)
            onReadingChosen: (page, target) => root.readingChosen(page, target)
        }
    }
}
