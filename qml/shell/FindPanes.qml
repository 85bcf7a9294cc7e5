// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Question, answer and detail side by side. A narrow window folds the question's filters into chips over the list.
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
Item {
    id: root

    property string service: ""
    property string location: ""
    readonly property real questionWidth: Math.min(Math.max(Theme.size.space48 * 6.9, width * 0.22), width * 0.31)
    readonly property real listWidth: Math.max(Theme.size.space48 * 7.5, width * 0.32)

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
        }
    }
    Loader {
        anchors.left: answer.right
        anchors.right: root.right
        height: root.height
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
        anchors.left: answer.right
        anchors.right: root.right
        height: root.height
        visible: root.service.length === 0
        onOpened: (page, target, location) => root.opened(page, target, location)
    }
}
