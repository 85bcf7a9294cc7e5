// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Every component in every state, for looking at and for the tour. What it says are samples, so it is not translated.
/// `wholeHeight` is the height at which nothing has to be scrolled.
Rectangle {
    id: root

    readonly property real wholeHeight: flick.contentHeight + bar.height

    implicitWidth: 360
    implicitHeight: 740
    color: Theme.colors.bg

    NavRail {
        id: rail

        anchors.left: parent.left
        height: root.height
        width: visible ? implicitWidth : 0
        visible: root.width >= 800 * Theme.shellScale
        names: ["find", "map", "saved", "rights", "settings", "acute"]
        texts: ["Find", "Map", "Saved", "Rights", "Settings", "Acute help"]
        icons: ["umbrella", "map", "heart", "rights", "settings", "acute"]
        current: "find"
    }
    Flickable {
        id: flick

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        contentWidth: width
        contentHeight: head.height + parts.height + Theme.size.space48
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        CanopyHeader {
            id: head

            width: flick.width
            appName: "Paraply"
            title: "Find support near you"
            question: "How old is your child?"
            languageText: "English"
            languageName: "Change language, now English"
        }
        GridLayout {
            id: parts

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.size.margin
            anchors.rightMargin: Theme.size.margin
            anchors.top: head.bottom
            columns: Math.max(1, Math.floor(width / (340 * Theme.shellScale * Math.min(1.5, Theme.textScale))))
            columnSpacing: Theme.size.space24
            rowSpacing: Theme.size.space24

            GalleryAges { Layout.fillWidth: true; Layout.fillHeight: false; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop }
            GalleryButtons { Layout.fillWidth: true; Layout.fillHeight: false; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop }
            GalleryResults { Layout.fillWidth: true; Layout.fillHeight: false; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop }
            GalleryService { Layout.fillWidth: true; Layout.fillHeight: false; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop }
            GalleryStates { Layout.fillWidth: true; Layout.fillHeight: false; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop }
            GalleryCounty { Layout.fillWidth: true; Layout.fillHeight: false; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop }
            GalleryOver { Layout.fillWidth: true; Layout.fillHeight: false; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop }
            GalleryWords { Layout.fillWidth: true; Layout.fillHeight: false; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop }
        }
    }
    BottomBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: visible ? implicitHeight : 0
        visible: !rail.visible
        names: ["find", "map", "saved", "rights", "acute"]
        texts: ["Find", "Map", "Saved", "Rights", "Acute help"]
        icons: ["umbrella", "map", "heart", "rights", "acute"]
        current: "find"
        moreText: "More"
    }
}
