// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Updates: how fresh the data are, what the last update brought, and which feed is followed.
Item {
    id: root

    readonly property Updates updates: Session.updates

    signal opened(page: string, target: string, location: string)
    signal back

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        title: qsTr("Updates")
        backName: qsTr("Back")
        onBackClicked: root.back()
    }
    ScrollPage {
        objectName: "syncPage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth

        SyncState {
            Layout.fillWidth: true
        }
        SyncChanges {
            Layout.fillWidth: true
            visible: root.updates.changesText !== ""
            onOpened: service => root.opened("service", service, "")
        }
        SyncFeed {
            Layout.fillWidth: true
        }
    }
}
