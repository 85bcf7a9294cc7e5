// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// What stands in the window: the shell for its width, or the page that says why there is nothing to show; where the user has been, and the keys.
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
Item {
    id: root

    required property Main window
    readonly property string page: trail.page
    /// What shows the answer of the finder; where there are panes, what is told of one service as well.
    readonly property list<string> answering: root.window.wide ? ["find", "results", "filters", "map", "service"] : ["find", "results", "filters", "map"]

    History {
        id: trail

        // The places of the navigation, in its order.
        places: current.item?.places ?? []
    }
    ShellKeys {
        history: trail
        places: trail.places
    }
    Connections {
        target: root.window
        function onPageAsked(page: string, target: string, location: string): void {
            trail.open(page, target, location);
        }
    }
    Connections {
        function onLeft(): void {
            trail.open("find", "", "");
        }

        target: Session
    }
    Binding {
        target: Session.finder
        property: "shown"
        value: root.answering.includes(root.page)
    }
    Loader {
        id: current

        anchors.fill: parent
        focus: true
        active: Session.catalogueState !== Session.Failed
        sourceComponent: root.window.wide ? desktop : phone
    }
    Loader {
        anchors.fill: parent
        active: !current.active
        source: "ProblemPage.qml"
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.BackButton
        Accessible.ignored: true
        onClicked: trail.back()
    }
    Component {
        id: phone
        PhoneShell { history: trail }
    }
    Component {
        id: desktop
        DesktopShell { history: trail }
    }
}
