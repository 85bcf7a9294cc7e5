// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A filter with the number of suggestions it would leave. `empty` (none) is dashed and may still be tapped.
Pressable {
    id: root

    property string countText
    property bool chosen: false
    property bool empty: false
    readonly property color face: !enabled ? Theme.colors.sunken : chosen ? (down ? Theme.colors.pressedFill : Theme.colors.primary) : down ? Theme.colors.pressedTint : Theme.colors.surface
    readonly property color ink: !enabled ? Theme.colors.ink2 : chosen ? Theme.colors.primaryInk : empty ? Theme.colors.ink2 : Theme.colors.ink

    spokenName: countText === "" ? text : text + ", " + countText
    corner: Theme.size.radiusChip
    topInset: (Theme.size.target - Theme.size.chip) / 2
    bottomInset: topInset
    leftInset: Theme.size.chipGap / 2
    rightInset: leftInset
    padX: Theme.size.space12
    padY: Theme.size.space6
    depth: 0
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onToggleAction: root.press()
    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: !root.empty || root.chosen
            radius: root.corner
            color: root.face
            border.color: !root.enabled ? Theme.colors.line : root.chosen ? Theme.colors.primary : Theme.colors.edge
            border.width: Theme.size.edge
        }
        DashedFrame {
            anchors.fill: parent
            visible: root.empty && !root.chosen
            radius: root.corner
            color: root.face
        }
    }
    contentItem: RowLayout {
        spacing: Theme.size.space6

        AppIcon {
            visible: root.chosen
            name: "check"
            size: Theme.size.icon18
            color: root.ink
        }
        AppText {
            text: root.text
            role: "label"
            color: root.ink
            spoken: false
            Layout.fillWidth: true
        }
        AppText {
            visible: root.countText !== ""
            text: root.countText
            role: "label"
            font.bold: false
            color: root.chosen ? root.ink : Theme.colors.ink2
            spoken: false
        }
    }
}
