// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A small heart on what is saved; the words beside it say so too.
Rectangle {
    id: root

    implicitWidth: Theme.size.tick
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.colors.surface
    border.color: Theme.colors.line
    border.width: Theme.size.hairline

    AppIcon {
        anchors.centerIn: parent
        name: "heart-filled"
        size: root.width * 0.64
        color: Theme.colors.primary
    }
}
