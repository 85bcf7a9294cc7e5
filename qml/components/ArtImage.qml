// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A drawing of assets/art. Takes its own size unless told another, and keeps its shape; `stretched` gives it up.
// The size offered to a layout must not follow the size drawn: a layout that is asked again while it lays out gives up.
Item {
    id: root

    required property string name
    property bool stretched: false
    readonly property string source: "image://art/" + name
    /// In device pixels; a height of 0 follows the width.
    readonly property int roomWidth: Math.ceil(width * Theme.pixelRatio)
    readonly property int roomHeight: stretched ? Math.ceil(height * Theme.pixelRatio) : 0
    property int fillMode: stretched ? Image.Stretch : Image.PreserveAspectFit

    implicitWidth: natural.implicitWidth
    implicitHeight: natural.implicitHeight
    Accessible.ignored: true

    Image {
        id: natural

        visible: false
        // What is stretched needs no size of its own, and drawing it twice takes time.
        source: root.stretched ? "" : root.source
    }
    Image {
        anchors.fill: parent
        visible: root.width > 0 && root.height > 0
        fillMode: root.fillMode
        sourceSize.width: root.roomWidth
        sourceSize.height: root.roomHeight
        // Not before it is known how large: drawing it takes time.
        source: root.roomWidth > 0 && (root.roomHeight > 0 || !root.stretched) ? root.source : ""
    }
}
