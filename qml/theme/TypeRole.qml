// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// One role of type: size and line in dp before any scaling. A tall script gets a point more from 14 up, and longer
/// lines, because Noto Sans Arabic and Ethiopic stand higher than Latin.
QtObject {
    required property int size
    required property int line
    required property bool bold
    required property real scale
    required property real lineFactor

    readonly property int px: Math.round((size + (lineFactor > 1 && size >= 14 ? 1 : 0)) * scale)
    readonly property int lineHeight: Math.round(line * lineFactor * scale)
}
