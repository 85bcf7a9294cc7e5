// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// The rail at the side, and either the three panes of finding or one page.
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
Item {
    id: root

    required property History history
    readonly property bool finding: history.page === "find" || history.page === "results" || history.page === "service"
    readonly property list<string> places: rail.names
    readonly property PageLoader loader: page.item as PageLoader

    focus: true
    // Keys that nobody took are the page's.
    Keys.forwardTo: root.loader?.item ? [root.loader.item] : []

    Connections {
        target: root.history
        function onSearchAsked() {
            if (!root.finding)
                root.history.open("find", "", "");
            Session.search.start();
        }
    }

    NavRail {
        id: rail

        anchors.left: root.left
        height: root.height
        names: ["find", "map", "week", "saved", "rights", "knowledge", "overview", "settings", "acute"]
        texts: [qsTr("Find"), qsTr("Map"), qsTr("Week"), qsTr("Saved"), qsTr("Rights"), qsTr("Knowledge"), qsTr("County", "the overview of the county"), qsTr("Settings"), qsTr("Acute")]
        icons: ["umbrella", "map", "week", "heart", "rights", "book", "overview", "settings", "acute"]
        current: root.history.pages[0]
        onChosen: name => root.history.open(name, "", "")
    }
    // Not by a Component: its types would be read on phones, too.
    Loader {
        id: panes

        anchors.left: rail.right
        anchors.right: root.right
        height: root.height
        active: root.finding
        visible: active
        source: "FindPanes.qml"
    }
    Binding {
        target: panes.item
        property: "service"
        value: root.history.page === "service" ? root.history.target : ""
        restoreMode: Binding.RestoreNone
    }
    Binding {
        target: panes.item
        property: "location"
        value: root.history.location
        restoreMode: Binding.RestoreNone
    }
    Connections {
        target: panes.item
        ignoreUnknownSignals: true
        function onOpened(page: string, target: string, location: string): void {
            root.history.open(page, target, location);
        }
    }
    Loader {
        id: page

        anchors.left: rail.right
        anchors.right: root.right
        height: root.height
        active: !root.finding
        visible: active
        sourceComponent: PageLoader {
            page: root.history.page
            target: root.history.target
            location: root.history.location
            onOpened: (page, target, location) => root.history.open(page, target, location)
            onBack: root.history.back()
        }
    }
}
