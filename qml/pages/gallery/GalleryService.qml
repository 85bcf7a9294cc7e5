// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

ColumnLayout {
    id: root

    spacing: Theme.size.space12

    ActionBar {
        names: ["call", "route", "web", "qr"]
        texts: ["Call", "Find the way", "Web", "Show QR"]
        icons: ["phone", "route", "web", "qr"]
        Layout.fillWidth: true
    }
    ActionBar {
        names: ["call", "web", "qr"]
        texts: ["019-21 30 00 00", "Web", "Show QR"]
        icons: ["phone", "web", "qr"]
        Layout.fillWidth: true
    }
    Card {
        Layout.fillWidth: true

        SectionHeading { text: "This week"; Layout.fillWidth: true }
        WeekStrip {
            dayNames: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
            dates: ["23", "24", "25", "26", "27", "28", "29"]
            hours: ["9–12", "", "13–15", "8.30–12", "", "", ""]
            spokenDays: ["Monday 23, 9 to 12", "Tuesday 24, closed", "Wednesday 25, 13 to 15", "Thursday 26, 8.30 to 12",
                "Friday 27, closed", "Saturday 28, closed", "Sunday 29, closed"]
            today: 0
            Layout.fillWidth: true
        }
    }
    Card {
        padding: Theme.size.space8
        Layout.fillWidth: true

        ScheduleRow { day: "Today, Mon"; hours: "9.00–12.00"; ageText: "0–5 years"; today: true; Layout.fillWidth: true }
        ScheduleRow { day: "Thursday"; hours: "9.00–12.00, 13.00–15.30"; ageText: "0–5 years"; Layout.fillWidth: true }
        ScheduleRow { day: "Thursday 24/12"; note: "Closed, Christmas Eve"; struck: true; Layout.fillWidth: true }
    }
    Card {
        Layout.fillWidth: true

        AppText { text: "Suits 8 months and 4 years"; role: "heading"; Layout.fillWidth: true }
        AgeRuler {
            group: "meet"
            fromMonths: 0
            toMonths: 71
            childMonths: [8, 48]
            childLabels: ["8 months", "4 years"]
            yearsText: "18 years"
            spokenText: "For children from 0 to 5 years. Yours are 8 months and 4 years."
            Layout.fillWidth: true
        }
        AgeRuler {
            group: "teen"
            fromMonths: 156
            toMonths: 215
            childMonths: [160, 168, 215]
            childLabels: ["13 years", "14 years", "17 years"]
            yearsText: "18 years"
            spokenText: "For children from 13 to 17 years."
            Layout.fillWidth: true
        }
    }
    Card {
        Layout.fillWidth: true

        FactRow { iconName: "pin"; label: "Address"; text: "Lövåsvägen 2, 702 27 Örebro"; Layout.fillWidth: true }
        FactRow { iconName: "phone"; label: "Phone"; text: "019-21 30 00"; linkable: true; Layout.fillWidth: true }
        Divider { Layout.fillWidth: true }
        CallRow { name: "Danger to life"; note: "Police, ambulance, fire"; numberText: "112"; callName: "Call 112"; acute: true; Layout.fillWidth: true }
        Divider { Layout.fillWidth: true }
        CallRow { name: "Bris for children and teens"; note: "Day and night, free"; numberText: "116 111"; callName: "Call Bris, 116 111"; Layout.fillWidth: true }
    }
}
