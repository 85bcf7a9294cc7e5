// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What is held near you on the coming seven days: seven columns where there is room, else one day below the other.
// Not bound: in Qt 6.4 a Repeater's delegate with a model of its own makes no bound component.
// qmllint disable unqualified
Item {
    id: root

    readonly property WeekCalendar calendar: WeekCalendar { }
    readonly property bool columns: width >= Theme.size.space48 * 22 * Theme.textScale && !Theme.huge
    readonly property bool shown: calendar.status === Status.Ready || calendar.status === Status.Empty

    signal opened(page: string, target: string, location: string)

    PageHeader {
        id: header

        width: root.width
        contentWidth: page.maximumWidth
        title: qsTr("This week")
    }
    ScrollPage {
        id: page

        objectName: "weekPage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: root.columns ? root.width : Theme.size.columnWidth
        topSpace: Theme.size.space4

        LoadingCards {
            Layout.fillWidth: true
            visible: root.calendar.status === Status.Loading
            text: qsTr("Opening …")
        }
        FailedState {
            Layout.fillWidth: true
            visible: root.calendar.status === Status.Failed
            title: qsTr("The week could not be opened.")
            text: qsTr("The data file may be damaged. Start the guide again, or install it anew.")
        }
        WeekHead {
            Layout.fillWidth: true
            visible: root.shown
            calendar: root.calendar
            onPlaceAsked: root.opened("place", "", "")
        }
        WeekEmpty {
            objectName: "weekEmpty"
            Layout.fillWidth: true
            visible: root.calendar.status === Status.Empty
            calendar: root.calendar
        }
        Flow {
            id: days

            Layout.fillWidth: true
            visible: root.shown
            spacing: root.columns ? Theme.size.space8 : Theme.size.space16

            Repeater {
                model: root.calendar.days
                WeekDay {
                    required property int index

                    objectName: "day-" + index
                    entries: root.calendar.entries(index)
                    narrow: root.columns
                    width: root.columns ? Math.floor((days.width - 6 * days.spacing) / 7) : days.width
                    onChosen: (service, location) => root.opened("service", service, location)
                }
            }
        }
        ListRow {
            objectName: "withoutHours"
            Layout.fillWidth: true
            visible: root.shown && text.length > 0
            iconName: "clock"
            text: root.calendar.withoutHoursText
            note: qsTr("See the list, and ask them.")
            onClicked: {
                root.calendar.showWithoutHours();
                root.opened("results", "", "");
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: root.shown && text.length > 0
            role: "small"
            color: Theme.colors.ink2
            text: root.calendar.furtherText
        }
    }
}
