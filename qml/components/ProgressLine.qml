// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// How far something is: a line that fills from the reading side, and words. A `value` below 0 is not known: then only the words
/// tell.
ColumnLayout {
    id: root

    property real value: -1
    property string text

    spacing: Theme.size.space4
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    AppText {
        text: root.text
        role: "small"
        color: Theme.colors.ink2
        spoken: false
        Layout.fillWidth: true
    }
    Rectangle {
        id: groove

        visible: root.value >= 0
        implicitHeight: Theme.size.space6
        radius: height / 2
        color: Theme.colors.sunken
        border.color: Theme.colors.edge
        border.width: Theme.highContrast ? Theme.size.edge : 0
        Layout.fillWidth: true

        Rectangle {
            objectName: "filled"
            anchors.left: groove.left
            height: groove.height
            width: groove.width * Math.min(1, Math.max(0, root.value))
            radius: groove.radius
            color: Theme.colors.primary
        }
    }
}
