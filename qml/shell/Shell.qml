// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App

/// What fills the window: the shell for its width, or the page that says why there is nothing to show.
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
Item {
    id: root

    required property History history
    required property bool wide
    /// Until then only what shows at once: the navigation, and the head of the first page.
    property bool filled: true
    /// What shows the answer of the finder; where there are panes, what is told of one service as well.
    readonly property list<string> answering: root.wide ? ["find", "results", "filters", "map", "service"] : ["find", "results", "filters", "map"]
    /// The places of the navigation, in its order.
    readonly property list<string> places: current.item?.places ?? []

    Binding {
        target: Session.finder
        property: "shown"
        value: root.answering.includes(root.history.page)
    }
    Loader {
        id: current

        anchors.fill: parent
        active: Session.catalogueState !== Session.Failed
        sourceComponent: root.wide ? desktop : phone
    }
    // Not by a Component: its types would be read before the first frame.
    Loader {
        anchors.fill: parent
        active: !current.active
        source: "ProblemPage.qml"
    }
    Component {
        id: phone
        PhoneShell { history: root.history; filled: root.filled }
    }
    Component {
        id: desktop
        DesktopShell { history: root.history; filled: root.filled }
    }
}
