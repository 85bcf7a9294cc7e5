// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A row of chips that scrolls sideways and starts with the way to all filters.
Flickable {
    id: root

    default property alias chips: row.data
    required property string filtersName
    /// How many filters are on; none shows no number.
    property int filtersCount: 0

    signal filtersClicked

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight + 2 * Theme.size.space8
    contentWidth: row.implicitWidth + 2 * Theme.size.margin
    contentHeight: row.implicitHeight
    topMargin: Theme.size.space8
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Row {
        id: row

        // In a mirrored window the row starts at the right end of what can be scrolled.
        x: effectiveLayoutDirection === Qt.RightToLeft ? Math.max(root.contentWidth, root.width) - width - Theme.size.margin : Theme.size.margin
        spacing: Theme.size.space8
        onEffectiveLayoutDirectionChanged: root.showStart()

        FilterButton {
            objectName: "filters"
            text: root.filtersName
            count: root.filtersCount
            onClicked: root.filtersClicked()
        }
    }

    function showStart() {
        contentX = row.effectiveLayoutDirection === Qt.RightToLeft ? Math.max(0, contentWidth - width) : 0;
    }
    onContentWidthChanged: showStart()
    onWidthChanged: showStart()
}
