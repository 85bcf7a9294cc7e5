// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// "Suits 8 months and 4 years", with a tick; that the age is not `known`, with a dashed ring.
RowLayout {
    id: root

    required property string text
    property bool known: true
    readonly property color ink: known ? Theme.colors.parent : Theme.colors.ink2

    spacing: Theme.size.space4

    AppIcon {
        name: root.known ? "check" : "approximate"
        size: Theme.size.icon18
        color: root.ink
    }
    AppText {
        text: root.text
        role: "small"
        font.bold: root.known
        color: root.ink
        spoken: false
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
    }
}
