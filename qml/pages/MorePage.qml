// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Every place there is, where the bar has no room for them all.
Item {
    id: root

    signal opened(page: string, target: string, location: string)
    signal back

    component Place: ListRow {
        required property string page

        objectName: "more-" + page
        Layout.fillWidth: true
        onClicked: root.opened(page, "", "")
    }

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        title: qsTr("More")
        backName: qsTr("Back")
        onBackClicked: root.back()
    }
    ScrollPage {
        objectName: "morePage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth
        spacing: Theme.size.space8

        Place {
            page: "find"
            iconName: "umbrella"
            text: qsTr("Find")
        }
        Place {
            page: "map"
            iconName: "map"
            text: qsTr("Map")
        }
        Place {
            page: "week"
            iconName: "week"
            text: qsTr("Week")
        }
        Place {
            page: "saved"
            iconName: "heart"
            text: qsTr("Saved")
        }
        Place {
            page: "rights"
            iconName: "rights"
            text: qsTr("Rights")
        }
        Place {
            page: "knowledge"
            iconName: "book"
            text: qsTr("Knowledge")
        }
        Place {
            page: "overview"
            iconName: "overview"
            text: qsTr("County", "the overview of the county")
        }
        Place {
            page: "settings"
            iconName: "settings"
            text: qsTr("Settings")
        }
        Place {
            page: "acute"
            iconName: "acute"
            text: qsTr("Acute help")
        }
    }
}
