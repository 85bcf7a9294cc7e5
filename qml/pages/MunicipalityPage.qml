// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// One municipality of the county overview: its teenagers first, then every age and kind, gaps, strengths and needs.
Item {
    id: root

    property alias target: municipality.name
    readonly property bool wide: width >= 18 * Theme.size.space48 * Theme.textScale

    signal opened(page: string, target: string, location: string)
    signal back

    MunicipalityOverview {
        id: municipality
    }
    PageHeader {
        id: header

        width: root.width
        contentWidth: page.maximumWidth
        title: municipality.name
        subtitle: municipality.peopleText
        backName: qsTr("Back")
        onBackClicked: root.back()
    }
    ScrollPage {
        id: page

        objectName: "municipalityPage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: root.wide ? root.width : Theme.size.columnWidth
        topSpace: Theme.size.space8

        LoadingCards {
            Layout.fillWidth: true
            visible: municipality.status === Status.Loading
            text: qsTr("Opening …")
        }
        FailedState {
            Layout.fillWidth: true
            visible: municipality.status === Status.Failed
            title: qsTr("The overview could not be opened.")
            text: qsTr("The data file may be damaged. Start the guide again, or install it anew.")
        }
        EmptyState {
            Layout.fillWidth: true
            visible: municipality.status === Status.Empty
            title: qsTr("This catalogue knows no such municipality.")
        }
        // No layout: those of Qt 6.4 keep the height that wrapped words had in the wider of two columns.
        Item {
            id: both

            readonly property real side: root.wide ? (width - Theme.size.space24) / 2 : width

            Layout.fillWidth: true
            visible: municipality.status === Status.Ready
            implicitHeight: root.wide ? Math.max(counts.height, notes.height) : notes.y + notes.height

            MunicipalityCounts {
                id: counts

                anchors.left: both.left
                width: both.side
                municipality: municipality
                onOpened: (page, target, location) => root.opened(page, target, location)
            }
            MunicipalityNotes {
                id: notes

                anchors.right: both.right
                y: root.wide ? 0 : counts.height + Theme.size.space20
                width: both.side
                municipality: municipality
            }
        }
    }
}
