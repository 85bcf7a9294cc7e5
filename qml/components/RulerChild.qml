// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A child on the age ruler: a yellow bead where its age is, and its label above.
Item {
    id: root

    required property string label
    required property real centre
    required property real span
    required property real free
    required property real beadTop
    /// What this label and those after it need.
    required property real after
    readonly property real tail: words.implicitWidth + after
    readonly property real labelEnd: words.x + words.implicitWidth

    AppText {
        id: words

        x: Math.max(root.free, Math.min(root.span - root.tail, root.centre - implicitWidth / 2))
        text: root.label
        role: "caption"
        font.bold: true
        wrapMode: Text.NoWrap
        spoken: false
    }
    Rectangle {
        x: Math.max(0, Math.min(root.span - width, root.centre - width / 2))
        y: root.beadTop
        width: Theme.size.bead
        height: width
        radius: width / 2
        color: Theme.colors.galon
        border.color: Theme.colors.surface
        border.width: Theme.size.chosenEdge
    }
}
