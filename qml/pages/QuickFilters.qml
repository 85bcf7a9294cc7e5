// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// The row of filter chips: when, drop-in, free. Every chip says what it would give.
FilterBar {
    id: root

    signal allAsked

    filtersName: qsTr("All filters")
    filtersCount: Session.finder.filterCount
    onFiltersClicked: root.allAsked()

    FacetChips {
        facets: Session.finder.openChoices
        namePrefix: "open-"
    }
    FacetChips {
        facets: Session.finder.more
        namePrefix: "more-"
    }
}
