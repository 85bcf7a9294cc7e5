// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Below the canopy of the first page: who, where, what, and the way to the rest.
ColumnLayout {
    id: root

    /// Where the field is below which something is suggested, and how high it is; -1: nothing is.
    readonly property real suggestingAt: search.open ? search.y : -1
    readonly property real fieldHeight: search.height

    signal opened(page: string, target: string, location: string)

    spacing: Theme.size.space12

    CatalogueNotice {
        Layout.fillWidth: true
        onSavedAsked: root.opened("saved", "", "")
    }
    WhoSection {
        Layout.fillWidth: true
        asked: true
        onBirthAsked: root.opened("birth", "", "")
    }
    WhereSection {
        Layout.fillWidth: true
        onPlaceAsked: root.opened("place", "", "")
    }
    WhatSection {
        Layout.fillWidth: true
        onGroupChosen: group => {
            Session.finder.onlyGroup(group);
            root.opened("results", "", "");
        }
        onAllAsked: {
            Session.finder.clearFilters();
            root.opened("results", "", "");
        }
    }
    ListRow {
        objectName: "thisWeek"
        Layout.fillWidth: true
        iconName: "week"
        text: qsTr("This week")
        note: qsTr("What is held near you, day by day")
        onClicked: root.opened("week", "", "")
    }
    SearchBox {
        id: search

        Layout.fillWidth: true
        fieldName: "findText"
        placeholder: qsTr("Search by word, for example sleep")
        onOpened: (page, target, location) => root.opened(page, target, location)
    }
    DataAge {
        Layout.fillWidth: true
        onClicked: root.opened("sync", "", "")
    }
}
