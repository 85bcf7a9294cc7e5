// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Text in one of the roles of the type scale. Wraps, never shrinks; starts at the page's start also when its own
/// language runs the other way. Inside a control set `spoken: false`, or a reader says the words twice.
Text {
    id: root

    property string role: "body"
    property bool spoken: true
    /// True for running text: at most 66 characters a line.
    property bool reading: false
    readonly property bool isHeading: role === "display" || role === "title" || role === "heading"

    color: Theme.colors.ink
    font.pixelSize: Theme.px(role)
    font.bold: Theme.bold(role)
    lineHeight: Theme.lineHeight(role)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    Layout.maximumWidth: reading ? Theme.size.readingWidth * Theme.textScale : Number.POSITIVE_INFINITY
    Accessible.role: isHeading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken
}
