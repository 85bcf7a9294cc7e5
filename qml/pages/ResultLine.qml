// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// One line of the results. The first of what has no place to go to, by telephone, online or for the whole county or country, stands
/// under a heading of its own.
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
Column {
    id: root

    required property RowModel list
    required property int line
    required property bool opens
    property int columns: 1
    property string chosenService: ""

    signal chosen(service: string, location: string)

    spacing: Theme.size.space8
    topPadding: root.opens ? Theme.size.space12 : 0

    Loader {
        active: root.opens
        visible: active
        width: root.width
        sourceComponent: SectionHeading {
            objectName: "remoteTitle"
            text: Session.finder.remoteTitle
        }
    }
    HitCards {
        width: root.width
        hits: root.list
        line: root.line
        columns: root.columns
        chosenService: root.chosenService
        onChosen: (service, location) => root.chosen(service, location)
    }
}
