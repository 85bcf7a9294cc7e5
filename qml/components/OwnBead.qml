// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Where the device is, in the middle of this: a yellow bead, and a ring as wide as the position may be off.
Item {
    id: root

    required property string text
    /// px; 0: not known
    property real accuracy: 0

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        anchors.centerIn: parent
        visible: root.accuracy > Theme.size.bead
        width: 2 * root.accuracy
        height: width
        radius: root.accuracy
        color: Qt.alpha(Theme.colors.galon, 0.18)
        border.color: Theme.colors.galonEdge
        border.width: Theme.size.hairline
    }
    Rectangle {
        anchors.centerIn: parent
        width: Theme.size.bead + 2 * Theme.size.space2
        height: width
        radius: width / 2
        color: Theme.colors.galon
        border.color: Theme.colors.galonInk
        border.width: Theme.size.focusRing
    }
}
