// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The picture above the rights: a family dry under the umbrella, whole, with the rain going on at its sides. Decoration only.
Rectangle {
    id: root

    implicitHeight: Theme.huge ? Theme.size.canopy : Theme.size.canopyArt
    color: Theme.rainSky
    clip: true
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        visible: scene.width < root.width
        source: "image://art/rain"
        sourceSize.height: Math.ceil(root.height * Screen.devicePixelRatio)
        fillMode: Image.TileHorizontally
    }
    Rectangle {
        anchors.fill: scene
        color: root.color
    }
    ArtImage {
        id: scene

        anchors.horizontalCenter: root.horizontalCenter
        width: Math.round(implicitHeight > 0 ? root.height * implicitWidth / implicitHeight : 0)
        height: root.height
        name: "scene-rights"
    }
}
