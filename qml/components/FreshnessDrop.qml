// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// How old a fact is, in words and as a drop. `level`: "fresh", "ageing" or "old" (older or undated: call first).
RowLayout {
    id: root

    required property string level
    required property string text
    readonly property color ink: level === "old" ? Theme.colors.unsure : Theme.colors.ink2

    spacing: Theme.size.space4
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    DropMark {
        level: root.level
        color: root.ink
    }
    AppText {
        visible: root.text !== ""
        text: root.text
        role: "small"
        color: root.ink
        spoken: false
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
    }
}
