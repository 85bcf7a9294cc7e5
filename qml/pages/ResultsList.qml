// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
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

    signal chosen(service: string, location: string)
    signal readingChosen(page: string, target: string)

    function returnTo(row: int): void {
        if (root.count > 0 && row > 0)
            root.positionViewAtIndex(Math.min(root.count - 1, Math.floor(row / root.columns)), ListView.Beginning);
        else
            root.positionViewAtBeginning();
    }
    function remember(): void {
        Session.view.listRow = Math.max(0, root.indexAt(root.width / 2, root.contentY + root.spacing)) * root.columns;
    }

    objectName: "results"
    clip: true
    spacing: Theme.size.space8
    model: RowLines {
        source: root.finder.hits
        further: root.finder.remote
        columns: root.columns
    }
    reuseItems: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: finder.summaryText
    Component.onCompleted: {
        Session.view.beginReturn();
        Session.view.laidOut(root.count);
    }
    onCountChanged: Session.view.laidOut(root.count)
    onContentHeightChanged: Session.view.laidOut(root.count)
    onMovementStarted: Session.view.endReturn()
    onMovementEnded: root.remember()
    onAtYEndChanged: {
        if (root.atYEnd)
            root.finder.reach(root.count * root.columns);
    }

    Connections {
        target: Session.view
        function onReturnWanted(row: int): void { root.returnTo(row); }
    }
    Connections {
        target: root.finder
        function onAnswered(): void { Session.view.laidOut(root.count); }
    }
    Keys.onPressed: event => {
        Session.view.endReturn();
        event.accepted = false;
    }

    T.ScrollBar.vertical: ScrollThumb {
        onPressedChanged: Session.view.endReturn()
    }

    PullForNews {
        parent: root
        z: 1
        view: root
        width: root.width
    }
    header: ResultsHead {
        x: (root.width - width) / 2
        width: root.cardWidth
        onHeightChanged: Session.view.laidOut(root.count)
    }
    delegate: ResultLine {
        required property int index

        x: (root.width - width) / 2
        width: root.cardWidth
        columns: root.columns
        chosenService: root.chosenService
        Component.onCompleted: root.finder.reach((index + 1) * root.columns)
        onIndexChanged: root.finder.reach((index + 1) * root.columns)
        onChosen: (service, location) => {
            root.remember();
            root.chosen(service, location);
        }
    }
    footer: ResultsFoot {
        x: (root.width - width) / 2
        width: root.cardWidth
        onReadingChosen: (page, target) => root.readingChosen(page, target)
    }
}
