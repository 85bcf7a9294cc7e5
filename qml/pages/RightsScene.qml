// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The picture above the rights: a family dry under the umbrella. Decoration only.
Rectangle {
    id: root

    implicitHeight: Theme.huge ? Theme.size.canopy : Theme.size.canopyArt
    color: Theme.rainSky
    clip: true
    Accessible.ignored: true

    ArtImage {
        anchors.horizontalCenter: root.horizontalCenter
        anchors.bottom: root.bottom
        width: Math.max(root.width, implicitWidth * height / implicitHeight)
        height: root.height
        name: "scene-rights"
        fillMode: Image.PreserveAspectCrop
    }
}
