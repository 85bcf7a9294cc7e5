// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// "Suits 8 months and 4 years", with a tick.
RowLayout {
    id: root

    required property string text

    spacing: Theme.size.space4

    AppIcon {
        name: "check"
        size: Theme.size.icon18
        color: Theme.colors.parent
    }
    AppText {
        text: root.text
        role: "small"
        font.bold: true
        color: Theme.colors.parent
        spoken: false
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
    }
}
