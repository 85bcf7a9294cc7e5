// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// What fills the window: the shell for its width, or the page that says why there is nothing to show.
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
Item {
    id: root

    required property History history
    required property bool wide
    /// The places of the navigation, in its order.
    readonly property list<string> places: current.item?.places ?? []

    Loader {
        id: current

        anchors.fill: parent
        sourceComponent: Session.catalogueState === Session.Failed ? problem : root.wide ? desktop : phone
    }
    Component {
        id: problem
        ProblemPage { }
    }
    Component {
        id: phone
        PhoneShell { history: root.history }
    }
    Component {
        id: desktop
        DesktopShell { history: root.history }
    }
}
