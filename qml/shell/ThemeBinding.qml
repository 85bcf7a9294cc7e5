// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQml
import QtQuick
import Paraply.App
import Paraply.Ui

/// Binds the theme to the user's settings and to the shell.
Item {
    id: root

    /// dp
    required property real margin

    Binding {
        target: Theme
        property: "scheme"
        value: Session.settings.scheme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: Session.settings.textScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: Session.settings.reducedMotion
    }
    Binding {
        target: Theme
        property: "script"
        value: Session.scriptName
    }
    Binding {
        target: Theme
        property: "pixelRatio"
        value: root.Screen.devicePixelRatio
    }
    Binding {
        target: Theme.size
        property: "margin"
        value: root.margin * Theme.shellScale
    }
}
