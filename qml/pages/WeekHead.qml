// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Which days, for whom and near where; one week back or on.
ColumnLayout {
    id: root

    required property WeekCalendar calendar

    signal placeAsked

    spacing: Theme.size.space8

    Stepper {
        objectName: "weekStepper"
        Layout.fillWidth: true
        text: root.calendar.summaryText
        valueText: root.calendar.spanText
        leafs: true
        lessName: qsTr("The week before")
        moreName: qsTr("The week after")
        canLess: root.calendar.canGoBack
        canMore: root.calendar.canGoOn
        onLess: root.calendar.goBack()
        onMore: root.calendar.goOn()
    }
    ChipFlow {
        Layout.fillWidth: true

        FilterChip {
            objectName: "anyAge"
            visible: root.calendar.hasChildren
            text: qsTr("All ages")
            chosen: root.calendar.anyAge
            onClicked: root.calendar.anyAge = !root.calendar.anyAge
        }
        LinkButton {
            objectName: "weekPlace"
            leftInset: Theme.size.chipGap / 2
            rightInset: leftInset
            text: Session.place.hasPlace ? qsTr("Change place") : qsTr("Choose a place")
            onClicked: root.placeAsked()
        }
    }
}
