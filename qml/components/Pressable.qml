// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Paraply.Ui

/// What every control is made of: at least 48 in both directions, Space and Return, a reader's press, and a ring when
/// the keyboard is on it. The drawing may be smaller than the control (insets); the target is the control itself.
T.AbstractButton {
    id: root

    property string spokenName: text
    property real corner: Theme.size.radiusButton
    /// Inside scrolling lists the ring is drawn inside, or the list would cut it.
    property bool ringInside: false
    property real padX: Theme.size.space16
    property real padY: Theme.size.space8
    property real depth: Theme.size.ledge
    /// Whether the ring is seen; the gallery shows it where the keyboard is not.
    property bool ringShown: visualFocus
    readonly property real sink: down ? depth : 0

    function press(): void {
        if (enabled)
            clicked();
    }

    implicitWidth: Math.max(Theme.size.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.size.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: padX + leftInset
    rightPadding: padX + rightInset
    topPadding: padY + topInset + sink
    bottomPadding: padY + bottomInset + depth - sink
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: spokenName
    // Qt 6.4's own press action reaches nobody, and may come for a control that is off.
    Accessible.onPressAction: press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()

    FocusRing {
        id: ring

        x: root.leftInset - reach
        y: root.topInset - reach
        z: 1
        width: root.width - root.leftInset - root.rightInset + 2 * reach
        height: root.height - root.topInset - root.bottomInset + 2 * reach
        corner: root.corner
        inside: root.ringInside
        visible: root.ringShown
    }
}
