// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The silhouette of a group with an icon in its colour. On black the silhouette is an outline.
Item {
    id: root

    required property string group
    required property string iconName
    property real size: Theme.size.badge

    implicitWidth: size
    implicitHeight: size

    AppIcon {
        visible: Theme.highContrast
        name: "badge-" + root.group
        size: root.size
        color: Theme.colors.ink
    }
    AppIcon {
        anchors.centerIn: parent
        name: "badge-" + root.group
        size: Theme.highContrast ? root.size - 2 * Theme.size.chosenEdge : root.size
        color: Theme.groupTint(root.group)
    }
    AppIcon {
        anchors.centerIn: parent
        // A drop is heavier at its foot: the middle that the eye sees lies lower.
        anchors.verticalCenterOffset: root.group === "health" ? root.size * 0.06 : root.group === "parent" ? root.size * 0.04 : 0
        name: root.iconName
        size: root.size / 2
        color: Theme.groupColor(root.group)
    }
}
