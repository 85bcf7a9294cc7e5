// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// A small picture of where one service is: not to be moved, only pressed.
Pressable {
    id: root

    required property string service
    required property string location
    readonly property MapDetail detail: MapDetail {
        service: root.service
        location: root.location
    }

    // Not in contentItem itself: nothing there may have an id.
    readonly property MapSurface surface: MapSurface {
        detail: root.detail
        still: true
        enabled: false
        Component.onCompleted: cover(scale, true)

        ScaleBar {
            id: scale

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: Theme.size.space8
            text: root.detail.camera.scaleText
            length: root.detail.camera.scaleWidth
        }
    }

    implicitHeight: Theme.size.canopy * 1.3
    corner: Theme.size.radiusButton
    padX: 0
    padY: 0
    depth: 0
    spokenName: text
    background: Rectangle {
        color: Theme.colors.land
        border.color: Theme.colors.line
        border.width: Theme.size.hairline
    }
    contentItem: surface
}
