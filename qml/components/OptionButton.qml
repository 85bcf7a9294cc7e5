// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// One of a few choices as a block, each in its own writing direction: languages, months.
Pressable {
    id: root

    property bool chosen: false
    property bool rightToLeft: false
    readonly property color face: !enabled ? Theme.colors.sunken : chosen ? (down ? Theme.colors.pressedFill : Theme.colors.primary) : down ? Theme.colors.pressedTint : Theme.colors.surface
    readonly property color ink: !enabled ? Theme.colors.ink2 : chosen ? Theme.colors.primaryInk : Theme.colors.ink

    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true
    padX: Theme.size.space12
    depth: chosen ? Theme.size.ledge : 0
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    background: Ledge {
        radius: root.corner
        color: root.face
        edge: !root.enabled ? Theme.colors.line : root.chosen ? Theme.colors.primary : Theme.colors.edge
        edgeWidth: Theme.size.edge
        foot: root.enabled ? Theme.colors.primaryDeep : Theme.colors.line
        depth: root.depth
        pressed: root.down
    }
    contentItem: RowLayout {
        spacing: Theme.size.space8

        AppText {
            text: root.text
            role: "label"
            color: root.ink
            spoken: false
            Layout.fillWidth: true
        }
        AppIcon {
            visible: root.chosen
            name: "check"
            size: Theme.size.icon18
            color: root.ink
        }
    }
}
