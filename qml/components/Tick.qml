// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The yellow tick on a chosen chip: chosen is never told by colour alone.
Rectangle {
    id: root

    implicitWidth: Theme.size.tick + 2 * border.width
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.colors.galon
    border.color: Theme.colors.bg
    border.width: Theme.size.chosenEdge

    AppIcon {
        anchors.centerIn: parent
        name: "check"
        size: Theme.size.icon14
        color: Theme.colors.galonInk
    }
}
