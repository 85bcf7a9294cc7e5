// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// The first page: who, where, what.
FocusView {
    id: root

    signal opened(page: string, target: string, location: string)

    objectName: "findPage"
    // What is suggested needs room below the field, which comes to the top for it.
    contentHeight: canopy.height + column.implicitHeight + Theme.size.space32 + (search.open ? Math.max(0, height - search.height - Theme.size.space48) : 0)
    onContentHeightChanged: {
        if (search.open)
            contentY = column.y + search.y - Theme.size.space8;
    }

    CanopyHeader {
        id: canopy

        width: root.width
        appName: "Paraply"
        title: qsTr("Find support near you")
        question: qsTr("How old is your child?")
        languageText: Session.settings.languageName
        languageName: qsTr("Language and settings. Now %1.").arg(Session.settings.languageName)
        people: root.width >= Theme.size.space48 * 7
        onLanguageClicked: root.opened("settings", "", "")
    }

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: canopy.height + Theme.size.space8
        width: Math.min(root.width, Theme.size.readingWidth * 1.6) - 2 * Theme.size.margin
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
    PullForNews {
        parent: root
        z: 1
        view: root
        width: root.width
    }
}
