// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic
import Paraply.App
import Paraply.Ui

/// The hits, then what needs no place; loading, empty and failed included.
// Not bound: Qt 6.4 makes no bound header.
// qmllint disable unqualified
ListView {
    id: root

    /// The service shown beside the list, "" when there is none.
    property string chosenService: ""
    readonly property Finder finder: Session.finder
    readonly property real cardMargin: Theme.size.space12
    readonly property real cardWidth: Math.min(width - 2 * cardMargin, Theme.size.readingWidth * 1.25)

    signal chosen(service: string, location: string)

    objectName: "results"
    clip: true
    spacing: Theme.size.space8
    model: finder.hits
    reuseItems: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: finder.summaryText
    onAtYEndChanged: {
        if (root.atYEnd)
            root.finder.moreHits();
    }

    ScrollBar.vertical: ScrollBar {
        Accessible.ignored: true
    }

    PullForNews {
        parent: root
        z: 1
        view: root
        width: root.width
    }
    // Another question begins at its first answer; the same one over newer data stays where it was.
    Connections {
        target: root.finder
        function onFiltersChanged() {
            root.positionViewAtBeginning();
        }
    }

    header: ResultsHead {
        x: (root.width - width) / 2
        width: root.cardWidth
    }
    delegate: HitCard {
        x: (root.width - width) / 2
        width: root.cardWidth
        chosen: service === root.chosenService
        onClicked: root.chosen(service, location)
    }
    footer: ResultsFoot {
        x: (root.width - width) / 2
        width: root.cardWidth
        chosenService: root.chosenService
        onChosen: (service, location) => root.chosen(service, location)
    }
}
