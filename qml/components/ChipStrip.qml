// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A row of chips that scrolls sideways.
Flickable {
    id: root

    default property alias chips: row.data
    /// Where the first and the last chip are drawn at rest: the row scrolls from edge to edge.
    property real edge: 0
    readonly property real lead: edge - Theme.size.chipGap / 2

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight + topMargin + bottomMargin
    contentWidth: row.implicitWidth + 2 * lead
    contentHeight: row.implicitHeight
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Row {
        id: row

        // In a mirrored window the row starts at the right end of what can be scrolled.
        x: effectiveLayoutDirection === Qt.RightToLeft ? Math.max(root.contentWidth, root.width) - width - root.lead : root.lead
        onEffectiveLayoutDirectionChanged: root.showStart()
    }

    function showStart() {
        contentX = row.effectiveLayoutDirection === Qt.RightToLeft ? Math.max(0, contentWidth - width) : 0;
    }
    onContentWidthChanged: showStart()
    onWidthChanged: showStart()
}
