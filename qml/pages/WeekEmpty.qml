// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Nothing in these days: whom to call, and what to widen.
ColumnLayout {
    id: root

    required property WeekCalendar calendar

    spacing: Theme.size.space12

    EmptyState {
        Layout.fillWidth: true
        title: root.calendar.emptyTitle
        text: root.calendar.emptyText
        actionText: root.calendar.relaxText
        onActionClicked: root.calendar.relax()
    }
    CallRow {
        objectName: "weekCall"
        Layout.fillWidth: true
        visible: root.calendar.contactAddress.length > 0
        name: root.calendar.contactName
        numberText: root.calendar.contactNumber
        callName: qsTr("Call %1").arg(root.calendar.contactName)
        onClicked: notice.open(root.calendar.contactAddress, root.calendar.contactNumber)
    }
    LinkNotice {
        id: notice
        Layout.fillWidth: true
    }
}
