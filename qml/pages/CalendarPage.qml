// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Which times of a service to put into the calendar: one of the next, or all of them.
Item {
    id: root

    property string target: ""
    property string location: ""
    readonly property CalendarSheet sheet: CalendarSheet {
        serviceId: root.target
        locationId: root.location
    }

    signal back

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.readingWidth
        title: qsTr("Add to the calendar")
        backName: qsTr("Back")
        onBackClicked: root.back()
    }
    ScrollPage {
        objectName: "calendarPage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.readingWidth
        topSpace: Theme.size.space8

        EmptyState {
            objectName: "calendarEmpty"
            Layout.fillWidth: true
            visible: root.sheet.status === Status.Empty
            title: qsTr("No times are known here.")
            text: qsTr("Call or look at the web page to hear when it is open.")
            actionText: qsTr("Back")
            onActionClicked: root.back()
        }
        FailedState {
            Layout.fillWidth: true
            visible: root.sheet.status === Status.Failed
            title: qsTr("This page could not be opened.")
            text: qsTr("The data file may be damaged. Start the guide again, or install it anew.")
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.sheet.status === Status.Ready
            spacing: Theme.size.space12

            AppText {
                objectName: "calendarName"
                Layout.fillWidth: true
                role: "title"
                text: root.sheet.name
                Accessible.role: Accessible.Heading
            }
            PrimaryButton {
                objectName: "addAll"
                Layout.fillWidth: true
                text: qsTr("All times for a year")
                iconName: "calendar-add"
                onClicked: root.sheet.addAll()
            }
            AppText {
                objectName: "calendarNote"
                Layout.fillWidth: true
                visible: text.length > 0
                role: "small"
                color: Theme.colors.ink2
                text: root.sheet.noteText
            }
            Banner {
                objectName: "said"
                Layout.fillWidth: true
                visible: text.length > 0
                kind: "plain"
                iconName: "download"
                text: root.sheet.said
            }
            FileGoing {
                objectName: "calendarFile"
                Layout.fillWidth: true
                file: root.sheet.file
            }
            SectionHeading {
                Layout.fillWidth: true
                text: qsTr("Or only one time")
            }
            Repeater {
                model: root.sheet.openings
                ListRow {
                    required property string key
                    required property string dayText
                    required property string hoursText
                    required property string name

                    objectName: "opening"
                    Layout.fillWidth: true
                    iconName: "calendar-add"
                    text: dayText
                    note: name
                    trailingText: hoursText
                    onClicked: root.sheet.addOpening(key)
                }
            }
        }
    }
}
