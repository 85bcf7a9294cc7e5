// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// How much there is for one age in one municipality. `level`: "none" (dashed), "few", "some", "many", "most", or "thin"
/// for too little. The number carries the meaning, the fill only helps the eye.
Pressable {
    id: root

    required property string level
    readonly property color face: down ? (level === "most" ? Theme.colors.pressedFill : Theme.colors.pressedTint)
        : level === "most" ? Theme.colors.cellMost : level === "many" ? Theme.colors.cellMany
        : level === "some" ? Theme.colors.cellSome : level === "few" ? Theme.colors.cellFew
        : level === "thin" ? Theme.colors.acuteTint : Theme.colors.surface
    readonly property color ink: level === "most" ? Theme.colors.cellMostInk : level === "thin" ? Theme.colors.acute
        : level === "none" ? Theme.colors.ink2 : Theme.colors.cellInk

    corner: Theme.size.radiusChip
    topInset: Theme.size.space2
    bottomInset: Theme.size.space2
    leftInset: Theme.size.space2
    rightInset: Theme.size.space2
    ringInside: true
    padX: 0
    padY: 0
    depth: 0
    background: Item {
        Rectangle {
            anchors.fill: parent
            visible: root.level !== "none"
            radius: root.corner
            color: root.face
            border.color: root.down ? Theme.colors.primary : root.level === "thin" ? Theme.colors.acute : Theme.colors.edge
            border.width: root.down ? Theme.size.chosenEdge : Theme.highContrast ? Theme.size.hairline : 0
        }
        DashedFrame {
            anchors.fill: parent
            visible: root.level === "none"
            radius: root.corner
            color: root.down ? Theme.colors.pressedTint : Theme.colors.surface
        }
    }
    contentItem: AppText {
        text: root.text
        role: "name"
        font.bold: root.level !== "none"
        color: root.ink
        spoken: false
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
