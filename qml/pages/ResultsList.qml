// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic
import Paraply.App
import Paraply.Ui

/// The hits, then what needs no place, then what there is to read; loading, empty and failed included. Two columns where there is room
/// for both. Comes back to where it was left.
// Not bound: Qt 6.4 makes no bound header.
// qmllint disable unqualified
ListView {
    id: root

    /// The service shown beside the list, "" when there is none.
    property string chosenService: ""
    readonly property Finder finder: Session.finder
    readonly property real cardMargin: Theme.size.space12
    readonly property int columns: !Theme.large && width >= 2 * Theme.size.cardWidth + 2 * cardMargin + Theme.size.space8 ? 2 : 1
    readonly property real cardWidth: Math.min(width - 2 * cardMargin, columns * Theme.size.readingWidth * 1.25)
    /// Until then what is laid out late may move it.
    property bool returned: false

    signal chosen(service: string, location: string)
    signal readingChosen(page: string, target: string)

    function restore() {
        if (!root.returned && root.count > 0 && Session.view.listRow > 0)
            root.positionViewAtIndex(Math.min(root.count - 1, Math.floor(Session.view.listRow / root.columns)), ListView.Beginning);
        else if (!root.returned)
            root.positionViewAtBeginning();
    }
    function remember() {
        Session.view.listRow = Math.max(0, root.indexAt(root.width / 2, root.contentY + root.spacing)) * root.columns;
    }

    objectName: "results"
    clip: true
    spacing: Theme.size.space8
    model: Math.ceil(finder.hits.count / columns)
    reuseItems: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: finder.summaryText
    // Later: a list that is moved while it makes its cards makes them twice.
    Component.onCompleted: later.restart()
    onCountChanged: later.restart()
    onContentHeightChanged: later.restart()
    onMovementStarted: root.returned = true
    onMovementEnded: root.remember()
    onAtYEndChanged: {
        if (root.atYEnd)
            root.finder.moreHits();
    }

    Timer {
        id: later

        interval: 0
        onTriggered: root.restore()
    }
    Connections {
        target: root.finder
        function onFiltersChanged() {
            root.returned = false;
            settling.restart();
        }
    }
    Timer {
        id: settling

        interval: Theme.time.settle
        running: root.count > 0
        onTriggered: root.returned = true
    }
    Keys.onPressed: event => {
        root.returned = true;
        event.accepted = false;
    }

    ScrollBar.vertical: ScrollBar {
        onPressedChanged: root.returned = true
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
        onHeightChanged: later.restart()
    }
    delegate: HitCards {
        required property int index

        x: (root.width - width) / 2
        width: root.cardWidth
        hits: root.finder.hits
        line: index
        columns: root.columns
        chosenService: root.chosenService
        onChosen: (service, location) => {
            root.remember();
            root.chosen(service, location);
        }
    }
    footer: ResultsFoot {
        x: (root.width - width) / 2
        width: root.cardWidth
        columns: root.columns
        chosenService: root.chosenService
        onChosen: (service, location) => root.chosen(service, location)
        onReadingChosen: (page, target) => root.readingChosen(page, target)
    }
}
