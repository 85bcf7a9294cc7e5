// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// What the first frame shows: the grounds that words and pages come to stand on, where they stay. A roof that words make higher is as high
/// as it was the last time.
Item {
    id: root

    required property bool wide
    /// The name of the page that will be shown.
    required property string first
    readonly property int roof: wide ? 0 : Session.view.roof(Session.settings.language + " " + Theme.textScale + " " + width)

    objectName: "ground"

    CanopyRoof {
        visible: !root.wide && root.first === "find" && (root.roof > 0 || Theme.textScale <= 1)
        width: root.width
        height: root.roof > 0 ? root.roof : Theme.size.canopy
    }
    Rectangle {
        visible: root.wide
        anchors.left: root.left
        width: Theme.size.rail * Theme.textScale
        height: root.height
        color: Theme.colors.surface
    }
    Rectangle {
        visible: !root.wide
        anchors.bottom: root.bottom
        width: root.width
        height: Theme.size.bar
        color: Theme.colors.surface
    }
}
