// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// An age to choose: number over unit. Several may be chosen. `dashed` is the one that leads on (birth month).
Pressable {
    id: root

    property string unit
    property string iconName
    property bool chosen: false
    property bool dashed: false
    readonly property color ink: !enabled ? Theme.colors.ink2 : chosen ? Theme.colors.primaryInk : dashed ? Theme.colors.primary : Theme.colors.ink
    readonly property color face: !enabled ? Theme.colors.sunken : chosen ? (down ? Theme.colors.pressedFill : Theme.colors.primary) : down ? Theme.colors.pressedTint : Theme.colors.surface

    implicitHeight: Math.max(Theme.size.ageChipHeight, implicitContentHeight + topPadding + bottomPadding)
    spokenName: unit === "" ? text : text + " " + unit
    corner: Theme.size.radiusField
    padX: Theme.size.space4
    padY: Theme.size.space6
    depth: chosen ? Theme.size.ledge : 0
    Accessible.role: dashed ? Accessible.Button : Accessible.CheckBox
    Accessible.checkable: !dashed
    Accessible.checked: chosen
    Accessible.onToggleAction: root.press()
    background: Item {
        Ledge {
            anchors.fill: parent
            visible: !root.dashed || root.chosen
            radius: root.corner
            color: root.face
            edge: !root.enabled ? Theme.colors.line : root.chosen ? "transparent" : Theme.colors.edge
            edgeWidth: root.chosen && root.enabled ? 0 : Theme.size.edge
            foot: root.enabled ? Theme.colors.primaryDeep : Theme.colors.line
            depth: root.depth
            pressed: root.down
        }
        DashedFrame {
            anchors.fill: parent
            visible: root.dashed && !root.chosen
            radius: root.corner
            color: root.down ? Theme.colors.pressedTint : Theme.colors.surface
        }
    }
    contentItem: ColumnLayout {
        spacing: 0

        Item { Layout.fillHeight: true }
        AppIcon {
            visible: root.iconName !== "" && !root.chosen
            name: root.iconName
            color: root.ink
            size: Theme.size.icon18
            Layout.alignment: Qt.AlignHCenter
        }
        AppText {
            text: root.text
            role: root.dashed && !root.chosen ? "caption" : "name"
            font.bold: true
            color: root.ink
            spoken: false
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        AppText {
            visible: root.unit !== ""
            text: root.unit
            role: "caption"
            color: root.chosen ? root.ink : Theme.colors.ink2
            spoken: false
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Item { Layout.fillHeight: true }
    }

    Tick {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.size.space8
        y: -Theme.size.space8 - Theme.size.space2
        visible: root.chosen
    }
}
