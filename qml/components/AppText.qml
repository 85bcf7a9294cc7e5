// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// Text in one of the roles of the type scale. Wraps, never shrinks; a word that is wider than its line is hyphenated. Starts at the
/// page's start also when its own language runs the other way. Inside a control set `spoken: false`, or a reader says the words twice.
ShownText {
    id: root

    property string text
    property string role: "body"
    /// Of the text (BCP 47), where it is known to be its own and not the guide's.
    property string language
    property bool spoken: true
    /// True for running text: at most 66 characters a line.
    property bool reading: false
    /// Its words may be wider than its line: in large text, as a heading, in a narrow column.
    property bool tight: isHeading || Theme.large
    // Set after the layout is done, as a padding: with Layout.maximumWidth, or a text that changes while it is laid
    // out, Qt 6.4's layouts lose the height of wrapped texts.
    property real margin: 0
    // Not while hidden: a layout gives it no width then, and a padding would make it wider, and that the padding larger, for ever.
    readonly property real overhang: reading && visible ? Math.max(0, width - Theme.size.readingWidth * Theme.textScale) : 0
    // Not the effective alignment: a text that is made in a mirrored window does not tell that it changed.
    readonly property bool endsLeft: reading && LayoutMirroring.enabled
    readonly property TypeRole typeRole: Theme.type.role(role)
    readonly property bool isHeading: role === "display" || role === "title" || role === "heading"

    // Most texts are too small or too short to be asked about, and asking takes time at the start.
    readonly property real tightRoom: tight && wrapMode === Text.Wrap && text.length * font.pixelSize > width
        ? Hyphenation.tightRoom(text, font, width - leftPadding - rightPadding, language) : 0
    // Later, for the same reason as `margin`.
    property real brokenRoom: 0

    function capWidth(): void {
        margin = overhang;
    }
    function breakWords(): void {
        brokenRoom = tightRoom;
    }

    shown: brokenRoom > 0 ? Hyphenation.fitted(text, font, brokenRoom, language) : text

    color: Theme.colors.ink
    font.pixelSize: typeRole.px
    font.bold: typeRole.bold
    lineHeight: typeRole.lineHeight
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    leftPadding: endsLeft ? margin : 0
    rightPadding: endsLeft ? 0 : margin
    Accessible.role: isHeading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken
    onOverhangChanged: Qt.callLater(root.capWidth) // qmllint disable
    onTightRoomChanged: Qt.callLater(root.breakWords) // qmllint disable
}
