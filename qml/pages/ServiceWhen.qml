// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// This week, the sessions, and what is different on some days. When no hours are known it says just that.
Card {
    id: root

    required property ServiceDetail detail

    RowLayout {
        Layout.fillWidth: true

        SectionHeading {
            Layout.fillWidth: true
            text: root.detail.hasHours ? qsTr("This week") : qsTr("Opening hours")
        }
        AppText {
            visible: root.detail.hasHours
            role: "small"
            color: Theme.colors.ink2
            text: root.detail.weekTitle
        }
    }
    WeekStrip {
        objectName: "week"
        Layout.fillWidth: true
        visible: root.detail.hasHours
        dayNames: root.detail.weekDayNames
        dates: root.detail.weekDates
        hours: root.detail.weekHours
        spokenDays: root.detail.weekSpoken
        today: root.detail.weekToday
    }
    AppText {
        objectName: "hoursUnknown"
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.detail.hoursUnknownText
    }
    Repeater {
        model: root.detail.sessions
        ScheduleRow {
            required property string dayText
            required property string hoursText
            required property string name
            required ageText
            required note

            Layout.fillWidth: true
            day: name.length > 0 ? qsTr("%1: %2", "session name: days").arg(name).arg(dayText) : dayText
            hours: hoursText
        }
    }
    Repeater {
        model: root.detail.exceptions
        ScheduleRow {
            required property string dayText
            required property string text

            Layout.fillWidth: true
            struck: true
            day: dayText
            hours: text
        }
    }
}
