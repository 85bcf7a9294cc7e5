// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// The answer as a list, with the filters that most people want in one row.
Item {
    id: root

    property bool hasBack: true

    signal opened(page: string, target: string, location: string)
    signal back

    PageHeader {
        id: header

        width: root.width
        contentWidth: list.cardWidth + 2 * Theme.size.margin
        title: Session.finder.titleText
        subtitle: Session.finder.subtitleText
        backName: root.hasBack ? qsTr("Back") : ""
        onBackClicked: root.back()
    }
    QuickFilters {
        id: filters

        anchors.top: header.bottom
        width: root.width
        leftMargin: header.columnStart
        onAllAsked: root.opened("filters", "", "")
    }
    ResultsList {
        id: list

        anchors.top: filters.bottom
        anchors.bottom: root.bottom
        width: root.width
        onChosen: (service, location) => root.opened("service", service, location)
        onReadingChosen: (page, target) => root.opened(page, target, "")
    }
}
