// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// The feed that is followed, and the ways to choose another: an address, a file, a folder or a stick.
Card {
    id: root

    readonly property FeedChooser feed: Session.updates.feed

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("Where updates come from")
    }
    AppText {
        objectName: "noFeed"
        Layout.fillWidth: true
        visible: !root.feed.there
        text: qsTr("No feed is set. The guide uses the data it came with, and opens no connection.")
    }
    FactRow {
        objectName: "feedName"
        Layout.fillWidth: true
        visible: root.feed.there
        iconName: root.feed.name.startsWith("/") ? "usb" : "web"
        label: qsTr("Feed")
        text: root.feed.name
    }
    FactRow {
        objectName: "feedKey"
        Layout.fillWidth: true
        visible: root.feed.there
        iconName: "lock"
        label: qsTr("Its key, to compare")
        text: root.feed.key
    }
    SyncOffer {
        Layout.fillWidth: true
        visible: root.feed.offerName !== ""
    }
    Banner {
        objectName: "feedProblem"
        Layout.fillWidth: true
        visible: root.feed.problem !== ""
        kind: "failed"
        title: root.feed.problem
    }
    SyncAddress {
        Layout.fillWidth: true
        visible: Session.updates.possible
    }
    TonalButton {
        objectName: "feedFolder"
        Layout.fillWidth: true
        visible: Session.updates.possible
        enabled: !root.feed.looking
        text: qsTr("From a stick or folder")
        iconName: "usb"
        onClicked: folders.open()
    }
    OutlineButton {
        objectName: "feedForget"
        Layout.fillWidth: true
        visible: root.feed.own
        text: qsTr("Stop following this feed")
        iconName: "close"
        onClicked: root.feed.forget()
    }

    FolderDialog {
        id: folders

        title: qsTr("Choose the folder of the feed")
        onAccepted: root.feed.useFolder(selectedFolder)
    }
}
