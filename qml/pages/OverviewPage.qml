// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// The support of the whole county: municipality by age, the kinds by choice, and the gaps in words.
Item {
    id: root

    readonly property CountyOverview overview: CountyOverview { }
    readonly property real unit: Theme.size.space48 * Theme.textScale
    readonly property bool compact: width < 13 * unit
    readonly property bool wide: width >= 22 * unit

    signal opened(page: string, target: string, location: string)
    signal back

    PageHeader {
        id: header

        width: root.width
        title: root.overview.title
        subtitle: root.overview.subtitle + (root.compact ? "" : " " + qsTr("Press a number to see what it is."))
        role: root.compact ? "heading" : "display"
        grounded: !root.compact
        backName: root.compact ? qsTr("Back to Knowledge") : ""
        onBackClicked: root.back()

        OutlineButton {
            objectName: "exportSheet"
            visible: !root.compact && root.overview.status === Status.Ready
            text: qsTr("CSV", "a file for spreadsheets")
            iconName: "download"
            Accessible.name: qsTr("Save as a sheet (CSV)")
            onClicked: root.overview.exportSheet()
        }
        PrimaryButton {
            objectName: "printReport"
            visible: !root.compact && root.overview.status === Status.Ready
            text: qsTr("Print report")
            iconName: "print"
            Accessible.name: qsTr("Save the report for printing (PDF)")
            onClicked: root.overview.printReport()
        }
    }
    ScrollPage {
        id: page

        objectName: "overviewPage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        // The chips bring room of their own; all municipalities of a county of twelve shall be seen at once on 1280 x 800.
        topSpace: root.wide ? 0 : Theme.size.space8
        spacing: root.wide ? Theme.size.space8 : Theme.size.space12

        LoadingCards {
            Layout.fillWidth: true
            visible: root.overview.status === Status.Loading
            text: qsTr("Opening …")
        }
        FailedState {
            Layout.fillWidth: true
            visible: root.overview.status === Status.Failed
            title: qsTr("The overview could not be opened.")
            text: qsTr("The data file may be damaged. Start the guide again, or install it anew.")
        }
        EmptyState {
            Layout.fillWidth: true
            visible: root.overview.status === Status.Empty
            title: qsTr("This catalogue names no municipalities.")
        }
        OverviewChoices {
            Layout.fillWidth: true
            visible: root.overview.status === Status.Ready
            overview: root.overview
            compact: root.compact
            wide: root.wide
        }
        FileGoing {
            objectName: "exported"
            Layout.fillWidth: true
            file: root.overview.sheet
        }
        GridLayout {
            id: body

            Layout.fillWidth: true
            visible: root.overview.status === Status.Ready
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.size.space20
            rowSpacing: Theme.size.space20

            OverviewAreas {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                overview: root.overview
                compact: root.compact
                scrolled: page.contentY - page.topSpace - body.y
                onOpened: (page, target, location) => root.opened(page, target, location)
            }
            OverviewGaps {
                Layout.fillWidth: true
                Layout.preferredWidth: root.wide ? root.width * 0.26 : -1
                Layout.maximumWidth: root.wide ? root.width * 0.26 : -1
                Layout.alignment: Qt.AlignTop
                overview: root.overview
            }
        }
        PrimaryButton {
            objectName: "printReportBelow"
            Layout.fillWidth: true
            visible: root.compact && root.overview.status === Status.Ready
            text: qsTr("Save the report for printing (PDF)")
            iconName: "print"
            onClicked: root.overview.printReport()
        }
        OutlineButton {
            objectName: "exportSheetBelow"
            Layout.fillWidth: true
            visible: root.compact && root.overview.status === Status.Ready
            text: qsTr("Save as a sheet (CSV)")
            iconName: "download"
            onClicked: root.overview.exportSheet()
        }
    }
}
