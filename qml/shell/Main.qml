// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Paraply.App
import Paraply.Ui

/// The window: chooses the shell by its width, mirrors everything for right-to-left, and binds the theme to the settings.
T.ApplicationWindow {
    id: root

    readonly property string page: trail.page
    readonly property bool wide: width >= 1000 * Theme.shellScale && !Theme.huge
    readonly property bool ready: Session.catalogueState !== Session.Loading
    /// False while the first frame is made.
    property bool filled: true

    function showPage(page: string, target: string, location: string) {
        trail.open(page, target, location);
    }

    objectName: "paraply"
    title: "Paraply"
    width: 400
    height: 780
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    color: Theme.colors.bg
    // Fields take theirs from the window, and without a style that would be the desktop's.
    font: Application.font
    LayoutMirroring.enabled: Session.rightToLeft
    LayoutMirroring.childrenInherit: true

    History {
        id: trail

        places: shell.places
    }
    ThemeBinding {
        margin: root.wide ? 24 : root.width >= 700 ? 20 : 16
    }
    ShellKeys {
        history: trail
        places: shell.places
    }
    Connections {
        function onLeft(): void {
            trail.open("find", "", "");
        }

        target: Session
    }
    Shell {
        id: shell

        anchors.fill: parent
        history: trail
        wide: root.wide
        filled: root.filled
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.BackButton
        Accessible.ignored: true
        onClicked: trail.back()
    }
}
