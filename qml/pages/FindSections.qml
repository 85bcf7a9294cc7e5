// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Below the canopy of the first page: who, where, what, and the way to the rest.
ColumnLayout {
    id: root

    required property FindPage page

    spacing: Theme.size.space12

    Binding {
        target: root.page
        property: "suggestingAt"
        value: search.open ? search.y : -1
    }
    Binding {
        target: root.page
        property: "fieldHeight"
        value: search.height
    }

    CatalogueNotice {
        Layout.fillWidth: true
        onSavedAsked: root.page.opened("saved", "", "")
    }
    WhoSection {
        Layout.fillWidth: true
        asked: true
        onBirthAsked: root.page.opened("birth", "", "")
    }
    WhereSection {
        Layout.fillWidth: true
        onPlaceAsked: root.page.opened("place", "", "")
    }
    WhatSection {
        Layout.fillWidth: true
        onGroupChosen: group => {
            Session.finder.onlyGroup(group);
            root.page.opened("results", "", "");
        }
        onAllAsked: {
            Session.finder.clearFilters();
            root.page.opened("results", "", "");
        }
    }
    ListRow {
        objectName: "thisWeek"
        Layout.fillWidth: true
        iconName: "week"
        text: qsTr("This week")
        note: qsTr("What is held near you, day by day")
        onClicked: root.page.opened("week", "", "")
    }
    SearchBox {
        id: search

        Layout.fillWidth: true
        fieldName: "findText"
        placeholder: qsTr("Search by word, for example sleep")
        onOpened: (page, target, location) => root.page.opened(page, target, location)
    }
    DataAge {
        Layout.fillWidth: true
        onClicked: root.page.opened("sync", "", "")
    }
}
