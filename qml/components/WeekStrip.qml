// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Seven days side by side (one below the other with large text). The lists hold one text a day; `hours` is empty for
/// a day with nothing; `today` is an index, or -1. The day's whole sentence is what a reader hears.
GridLayout {
    id: root

    required property list<string> dayNames
    required property list<string> dates
    required property list<string> hours
    required property list<string> spokenDays
    property int today: -1

    columns: Theme.huge ? 1 : 7
    columnSpacing: 0
    rowSpacing: 0

    Repeater {
        model: root.dayNames.length

        DayColumn {
            required property int index

            dayName: root.dayNames[index] ?? ""
            date: root.dates[index] ?? ""
            hours: root.hours[index] ?? ""
            spokenDay: root.spokenDays[index] ?? ""
            today: index === root.today
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }
}
