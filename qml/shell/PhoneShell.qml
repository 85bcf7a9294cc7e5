// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// One page at a time over the bottom bar: phones and upright tablets.
Item {
    id: root

    required property History history
    readonly property list<string> places: bar.names

    focus: true
    // Keys that nobody took are the page's.
    Keys.forwardTo: current.item ? [current.item] : []

    Connections {
        target: root.history
        function onSearchAsked() {
            root.history.open("find", "", "");
            Session.search.start();
        }
    }
    PageLoader {
        id: current

        anchors.top: root.top
        anchors.bottom: bar.top
        width: root.width
        page: root.history.page
        target: root.history.target
        location: root.history.location
        onOpened: (page, target, location) => root.history.open(page, target, location)
        onBack: root.history.back()
    }
    BottomBar {
        id: bar

        anchors.bottom: root.bottom
        width: root.width
        names: ["find", "map", "saved", "rights", "acute"]
        texts: [qsTr("Find"), qsTr("Map"), qsTr("Saved"), qsTr("Rights"), qsTr("Acute help")]
        icons: ["umbrella", "map", "heart", "rights", "acute"]
        current: root.history.pages[0]
        moreText: qsTr("More")
        onChosen: name => root.history.open(name, "", "")
        onMoreClicked: root.history.open("more", "", "")
    }
}
