// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// How full the drop is: "fresh" full, "ageing" half, "old" empty.
Item {
    id: root

    required property string level
    property color color: Theme.colors.ink2
    property real size: Theme.size.icon18

    implicitWidth: size
    implicitHeight: size

    Item {
        y: root.level === "fresh" ? 0 : root.height * 0.52
        width: root.width
        height: root.level === "old" ? 0 : root.height - y
        clip: true

        AppIcon {
            x: (root.width - size) / 2
            y: root.height * 0.1 - parent.y
            name: "badge-health"
            size: root.size * 0.82
            color: root.color
        }
    }
    AppIcon {
        name: "drop"
        size: root.size
        color: root.color
    }
}
