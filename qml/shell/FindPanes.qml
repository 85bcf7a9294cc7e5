// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Question, answer, map and detail. A narrow window folds the question's filters into chips over the list. The map stands over the
/// detail, and in a very wide window between the list and a detail of its own.
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
Item {
    id: root

    property string service: ""
    property string location: ""
    readonly property bool roomy: width >= Theme.size.space48 * 31
    readonly property real questionWidth: Math.min(Math.max(Theme.size.space48 * 6.9, width * 0.22), width * 0.31)
    readonly property real listWidth: Math.min(Math.max(Theme.size.space48 * 7.5, width * 0.32), Theme.size.space48 * 11)
    readonly property real restWidth: width - questionWidth - listWidth
    readonly property real mapWidth: roomy ? restWidth - Theme.size.space48 * 10 : restWidth
    readonly property real mapHeight: roomy ? height : Math.min(height * 0.46, Theme.size.space48 * 12)

    signal opened(page: string, target: string, location: string)

    QuestionPane {
        id: question

        anchors.left: root.left
        width: root.questionWidth
        height: root.height
        onOpened: (page, target, location) => root.opened(page, target, location)
    }
    Rectangle {
        id: answer

        anchors.left: question.right
        width: root.listWidth
        height: root.height
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
