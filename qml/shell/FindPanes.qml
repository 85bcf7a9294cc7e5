// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Question, answer, map and detail. In a narrow window the question stands over the list, its filters folded into a row of
/// chips. The map stands over the detail, and in a very wide window between the list and a detail of its own.
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
Item {
    id: root

    property string service: ""
    property string location: ""
    readonly property bool roomy: width >= Theme.size.space48 * 31
    readonly property bool folded: width < Theme.size.space48 * 23
    readonly property real questionWidth: folded ? listWidth : Math.min(Math.max(Theme.size.space48 * 6.9, width * 0.22), width * 0.31)
    readonly property real listWidth: folded ? Math.round(Theme.size.space48 * 8.8) : Math.min(Math.max(Theme.size.space48 * (roomy ? 8.4 : 7.5), width * (roomy ? 0.26 : 0.32)), Theme.size.space48 * 11)
    readonly property real restWidth: width - listWidth - (folded ? 0 : questionWidth)
    readonly property real mapWidth: roomy ? restWidth - Theme.size.space48 * 9.2 : restWidth
    readonly property real mapHeight: roomy ? height : Math.min(height * 0.46, Theme.size.space48 * (folded ? 18 : 12))
    /// Nothing is left out but the heading, where the window is low.
    readonly property bool low: folded && height < Theme.size.space48 * 19 * Theme.textScale

    signal opened(page: string, target: string, location: string)

    QuestionPane {
        id: question

        anchors.left: root.left
        width: root.questionWidth
        height: root.folded ? Math.min(contentHeight, root.height - chips.height - Theme.size.space48 * 6.2) : root.height
        folded: root.folded
        titled: !root.low
        onOpened: (page, target, location) => root.opened(page, target, location)
    }
    Loader {
        id: chips

        anchors.left: root.left
        anchors.top: question.bottom
        width: root.listWidth
        active: root.folded
        visible: active
        sourceComponent: QuickFilters {
            onAllAsked: root.opened("filters", "", "")
        }
    }
    Rectangle {
        id: answer

        anchors.left: root.folded ? root.left : question.right
        anchors.bottom: root.bottom
        width: root.listWidth
        height: root.height - (root.folded ? question.height + chips.height : 0)
        color: Theme.colors.sunken

        ResultsList {
            anchors.fill: parent
            chosenService: root.service
            onChosen: (service, location) => root.opened("service", service, location)
            onReadingChosen: (page, target) => root.opened(page, target, "")
        }
    }
    MapBeside {
        id: map

        anchors.left: answer.right
        width: root.mapWidth
        height: root.mapHeight
        service: root.service
        location: root.location
        onOpened: (page, target, location) => root.opened(page, target, location)
    }
    Item {
        id: rest

        anchors.left: root.roomy ? map.right : answer.right
        anchors.right: root.right
        anchors.bottom: root.bottom
        height: root.roomy ? root.height : root.height - root.mapHeight

        Loader {
            anchors.fill: parent
            active: root.service.length > 0
            visible: active
            sourceComponent: ServicePage {
                hasBack: false
                target: root.service
                location: root.location
                onOpened: (page, target, location) => root.opened(page, target, location)
            }
        }
        WelcomePane {
            anchors.fill: parent
            visible: root.service.length === 0
            onOpened: (page, target, location) => root.opened(page, target, location)
        }
    }
}
