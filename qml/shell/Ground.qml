// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// What the first frame shows: the grounds that words and pages come to stand on, where they stay.
Item {
    id: root

    required property bool wide
    /// The name of the page that will be shown.
    required property string first

    objectName: "ground"

    CanopyRoof {
        // With larger text its height is known when the words are.
        visible: !root.wide && root.first === "find" && Theme.textScale <= 1
        width: root.width
        height: Theme.size.canopy
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
