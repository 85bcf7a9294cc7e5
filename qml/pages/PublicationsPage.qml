// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What has been written about parenting support in the county and the country.
Item {
    id: root

    readonly property PublicationModel publications: PublicationModel { }

    signal back

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        title: qsTr("Publications")
        backName: qsTr("Back")
        onBackClicked: root.back()
    }
    ScrollPage {
        objectName: "publicationsPage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth
        spacing: Theme.size.space12

        EmptyState {
            Layout.fillWidth: true
            visible: root.publications.status === Status.Empty
            title: qsTr("This catalogue names no publications.")
        }
        FailedState {
            Layout.fillWidth: true
            visible: root.publications.status === Status.Failed
            title: qsTr("The list could not be opened.")
            text: qsTr("The data file may be damaged. Start the guide again, or install it anew.")
        }
        Repeater {
            model: root.publications
            PublicationCard {
                Layout.fillWidth: true
            }
        }
    }
}
