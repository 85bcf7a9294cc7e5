// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A row of chips that scrolls sideways and starts with the way to all filters.
ChipStrip {
    id: root

    required property string filtersName
    /// How many filters are on; none shows no number.
    property int filtersCount: 0

    signal filtersClicked

    edge: Theme.size.margin
    topMargin: Theme.size.space8
    bottomMargin: Theme.size.space8

    FilterButton {
        objectName: "filters"
        text: root.filtersName
        count: root.filtersCount
        onClicked: root.filtersClicked()
    }
}
