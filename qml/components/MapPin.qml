// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// One place on a map: a drop with the kind's icon where the house is known, else a soft ring; a number where there are several. Its
/// point (a drop's foot, else its middle) is `pointX`, `pointY` from its top left corner.
Pressable {
    id: root

    property string group
    property string iconName
    property string countText
    property bool hasAddress: false
    property bool single: false
    property bool chosen: false
    /// Something lies over its middle: instead of half a number, only the ring is seen, or a dot where there is no ring.
    property bool covered: false
    /// Half the disc's width in px.
    required property real discRadius
    readonly property real growth: chosen ? (single ? 1.3 : 1.12) : 1
    readonly property bool isDrop: hasAddress && single
    readonly property real shapeRadius: discRadius * growth * (isDrop ? 1.1 : 1)
    readonly property real dropHeight: shapeRadius * 2.6 + 2 * Theme.size.space2
    readonly property real ringRadius: hasAddress ? 0 : discRadius * 1.63 * growth
    readonly property real pointX: width / 2
    readonly property real pointY: isDrop ? height - Theme.size.space2 : height / 2
    readonly property color tone: group === "" ? Theme.colors.primary : Theme.groupColor(group)

    implicitWidth: Math.max(Theme.size.target, 2 * Math.max(ringRadius, discRadius * growth) + Theme.size.space4)
    implicitHeight: isDrop ? Math.max(Theme.size.target, dropHeight) : implicitWidth
    padX: 0
    padY: 0
    depth: 0
    corner: width / 2
    ringInside: true
    spokenName: text
    Accessible.selectable: true
    Accessible.selected: chosen
    background: PinShape {
        group: root.group
        drop: root.isDrop
        radius: !root.covered ? root.shapeRadius : root.ringRadius > 0 ? 0 : Theme.size.space4
        ring: root.ringRadius
        line: Theme.size.space2
        color: root.down ? Theme.colors.primaryDeep : root.tone
        edge: root.chosen ? Theme.colors.galon : Theme.colors.surface
        ringColor: root.tone
    }
    contentItem: Item {
        AppText {
            anchors.centerIn: parent
            visible: !root.single && !root.covered
            text: root.countText
            spoken: false
            role: "label"
            font.pixelSize: root.discRadius * root.growth * (root.countText.length > 2 ? 0.72 : root.countText.length > 1 ? 0.86 : 1)
            font.bold: true
            lineHeight: 1
            lineHeightMode: Text.ProportionalHeight
            color: root.group === "" ? Theme.colors.primaryInk : Theme.colors.surface
        }
        AppIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.isDrop ? parent.height - Theme.size.space2 - root.shapeRadius * 1.6 - size / 2 : (parent.height - size) / 2
            visible: root.single && !root.covered
            name: root.single ? root.iconName : ""
            size: root.discRadius * root.growth * 1.25
            color: Theme.colors.surface
        }
    }
}
