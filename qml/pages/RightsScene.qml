// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.Ui

/// The picture above the rights: a family dry under the umbrella, whole, with the rain going on at its sides. Decoration only.
Rectangle {
    id: root

    implicitHeight: Theme.huge ? Theme.size.canopy : Theme.size.canopyArt
    color: Theme.rainSky
    clip: true
    Accessible.ignored: true

    // Whole tiles from the picture's sides outwards: nothing falls across the sides of a tile.
    Repeater {
        model: ["left", "right"]

        Image {
            required property string modelData
            readonly property real room: Math.max(0, scene.x)

            x: modelData === "left" ? scene.x - width : scene.x + scene.width
            width: implicitWidth * Math.ceil(room / Math.max(1, implicitWidth))
            height: root.height
            visible: room > 0
            source: "image://art/rain"
            sourceSize.height: Math.ceil(root.height * Screen.devicePixelRatio)
            fillMode: Image.TileHorizontally
            horizontalAlignment: Image.AlignLeft
            LayoutMirroring.enabled: false
        }
    }
    ArtImage {
        id: scene

        anchors.horizontalCenter: root.horizontalCenter
        // The drawing's own shape, but for a part of a pixel: its ground goes on in the rain's.
        width: Math.round(root.height * 360 / 224)
        height: root.height
        name: "scene-rights"
        stretched: true
    }
}
