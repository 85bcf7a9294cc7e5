// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The ring round what the keyboard is on. The control places it; `corner` is the radius of what it goes round.
Rectangle {
    property real corner: Theme.size.radiusButton
    property bool inside: false
    /// How far the ring reaches outside the control (negative: inside it).
    readonly property real reach: inside ? -2 * Theme.shellScale : 2 * Theme.size.focusRing

    radius: Math.max(0, corner + reach)
    color: "transparent"
    border.color: Theme.colors.focus
    border.width: Theme.size.focusRing
}
