// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// What a button stands on: a ledge. One that is off lies flat in a frame of dashes, so that not its colour alone tells it.
Item {
    id: root

    property alias color: ledge.color
    property alias edge: ledge.edge
    property alias edgeWidth: ledge.edgeWidth
    property alias foot: ledge.foot
    property alias radius: ledge.radius
    property alias pressed: ledge.pressed

    Ledge {
        id: ledge

        objectName: "ledge"
        anchors.fill: parent
        visible: root.enabled
    }
    DashedFrame {
        objectName: "offFrame"
        anchors.fill: parent
        anchors.bottomMargin: ledge.depth
        visible: !root.enabled
        radius: ledge.radius
        color: Theme.colors.sunken
    }
}
