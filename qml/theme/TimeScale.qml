// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// Durations in ms; all are 0 when movement is unwanted.
QtObject {
    required property bool still

    readonly property int press: still ? 0 : 80
    readonly property int chip: still ? 0 : 120
    readonly property int page: still ? 0 : 200
    readonly property int sheet: still ? 0 : 240
    /// How long a ground that was pushed glides on.
    readonly property int glide: still ? 0 : 700
    /// How long a message stands that goes by itself; no movement either.
    readonly property int message: 10000
    /// How long one still sees where one is in a list that rests; no movement either.
    readonly property int linger: 450
    /// How long a page may load before it says so; no movement, so it is never 0.
    readonly property int patience: 150
}
