// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The drawn part of a switch: a bead that stands at the end, yellow with a tick, when it is on.
Rectangle {
    id: root

    property bool on: false
    readonly property real gap: (height - Theme.size.switchBead) / 2

    implicitWidth: Theme.size.switchWidth
    implicitHeight: Theme.size.switchHeight
    radius: height / 2
    color: !enabled ? Theme.colors.sunken : on ? Theme.colors.primary : Theme.colors.surface
    border.color: !enabled ? Theme.colors.line : on ? Theme.colors.primary : Theme.colors.edge
    border.width: Theme.size.edge

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: root.on ? root.width - width - root.gap : root.gap
        width: Theme.size.switchBead
        height: width
        radius: width / 2
        // In the dark the yellow is as light as what it lies on.
        border.color: Theme.colors.primaryInk
        border.width: root.on && root.enabled && Theme.scheme === "dark" ? Theme.size.chosenEdge : 0
        color: !root.on || !root.enabled ? Theme.colors.edge : Theme.highContrast ? Theme.colors.primaryInk : Theme.colors.galon

        AppIcon {
            anchors.centerIn: parent
            visible: root.on
            name: "check"
            size: Theme.size.icon18
            color: !root.enabled ? Theme.colors.surface : Theme.highContrast ? Theme.colors.primary : Theme.colors.galonInk
        }
        Behavior on anchors.leftMargin {
            NumberAnimation {
                duration: Theme.time.chip
                easing.type: Easing.OutCubic
            }
        }
    }
}
