// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A short text in a Flow: as wide as it is, and no wider than the `room` there is, where it wraps.
AppText {
    id: root

    required property real room

    // Not implicitWidth: for a wrapped text that follows the width it is given.
    readonly property real natural: Math.ceil(metrics.advanceWidth) + 1

    width: Math.min(natural, room)

    TextMetrics {
        id: metrics

        font: root.font
        text: root.text
    }
}
