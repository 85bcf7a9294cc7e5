// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
import QtQuick
import Paraply.App
import Paraply.Ui

/// What there is, on a map: the same question as the list, which lies over its foot, or beside it where there is room.
Item {
    id: root

    readonly property bool beside: width >= Theme.size.readingWidth * 1.5
    readonly property MapDetail detail: MapDetail { }

    signal opened(page: string, target: string, location: string)

    function open(service: string, location: string) {
        root.detail.chooseRow(service, location);
        root.opened("service", service, location);
    }

    Keys.onPressed: event => event.accepted = pane.press(event.key, event.modifiers)

    Loader {
        id: list

        anchors.left: root.left
        width: root.beside ? Math.max(Theme.size.space48 * 7.5, root.width * 0.3) : 0
        height: root.height
        active: root.beside
        sourceComponent: Rectangle {
            color: Theme.colors.sunken
            // The end of a list moves no map.
            Keys.onUpPressed: event => event.accepted = true
            Keys.onDownPressed: event => event.accepted = true

            ResultsList {
                anchors.fill: parent
                chosenService: root.detail.chosenService
                onChosen: (service, location) => root.open(service, location)
                onReadingChosen: (page, target) => root.opened(page, target, "")
            }
        }
    }
    MapPane {
        id: pane

        anchors.left: list.right
        anchors.right: root.right
        height: root.height
        detail: root.detail
        topSpace: filters.height
        bottomSpace: sheet.height
        onPlaceAsked: root.opened("place", "", "")
    }
    QuickFilters {
        id: filters

        anchors.left: list.right
        anchors.right: root.right
        leftMargin: Theme.size.space12
        rightMargin: Theme.size.space12
        onAllAsked: root.opened("filters", "", "")
    }
    MapSheet {
        id: sheet

        objectName: "mapSheet"
        anchors.left: list.right
        anchors.right: root.right
        anchors.bottom: root.bottom
        detail: root.detail
        room: root.height - Theme.size.target
        hasList: !root.beside
        onRowChosen: (service, location) => root.open(service, location)
        onReadingChosen: (page, target) => root.opened(page, target, "")
    }
}
