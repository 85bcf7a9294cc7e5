// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// Pins and the own position, from the south-west corner of the region.
Item {
    id: root

    required property MapDetail detail
    required property real pinScale
    property bool still: false
    readonly property real metres: detail.camera.metresPerPixel

    signal chosen(key: string)

    Repeater {
        model: root.detail.pins

        MapPin {
            required property string pin
            required property string groupCode
            required property string spokenText
            required property real worldX
            required property real worldY
            required property real radius
            required iconName
            required countText
            required hasAddress
            required single
            required chosen
            required covered

            objectName: "pin-" + pin
            x: Math.round(worldX / root.metres - pointX)
            y: Math.round(-worldY / root.metres - pointY)
            z: chosen || activeFocus ? 2 : 0
            group: groupCode
            text: spokenText
            discRadius: radius * root.pinScale
            enabled: !root.still
            focusPolicy: root.still ? Qt.NoFocus : Qt.StrongFocus
            onClicked: root.chosen(pin)
            onVisualFocusChanged: {
                if (visualFocus)
                    root.detail.camera.reveal(worldX, worldY, Math.max(Theme.size.target, height));
            }
        }
    }
    OwnBead {
        objectName: "ownBead"
        visible: root.detail.hasOwn
        x: Math.round(root.detail.ownX / root.metres)
        y: Math.round(-root.detail.ownY / root.metres)
        z: 3
        accuracy: root.detail.ownMetres / root.metres
        text: qsTr("You are here.")
    }
}
