// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// One day: a section of its own, or one of seven columns.
// Positioned, not laid out: in Qt 6.4 layouts lose the height of wrapped texts in narrow columns.
Column {
    id: root

    required property RowModel entries
    required property string dayText
    required property string shortText
    required property string dateText
    required property string emptyText
    required property bool today
    required property int entryCount
    property bool narrow: false

    signal chosen(service: string, location: string)

    spacing: Theme.size.space8

    Rectangle {
        implicitHeight: heading.implicitHeight + 2 * Theme.size.space6
        radius: Theme.size.radiusChip
        color: root.today ? Theme.colors.galonTint : "transparent"
        border.color: Theme.colors.galon
        border.width: root.today && Theme.highContrast ? Theme.size.chosenEdge : 0
        width: root.width

        AppText {
            id: heading

            x: root.narrow || root.today ? Theme.size.space8 : 0
            y: Theme.size.space6
            width: parent.width - 2 * x
            role: root.narrow ? "name" : "heading"
            text: root.narrow ? root.shortText + " " + root.dateText : root.dayText
            Accessible.role: Accessible.Heading
            Accessible.name: root.dayText
        }
    }
    AppText {
        visible: root.entryCount === 0
        role: "small"
        color: Theme.colors.ink2
        text: root.emptyText
        leftPadding: root.narrow ? Theme.size.space8 : 0
        width: root.width
    }
    Repeater {
        model: root.entries
        WeekCard {
            required property string service
            required property string location
            required property string kindCode
            required property string groupCode
            required property string ageText
            required property string accessibleText
            required entryState
            required ageNote
            required noteText
            required freshnessText

            objectName: "entry-" + service
            width: root.width
            narrow: root.narrow
            group: groupCode
            iconName: kindCode
            suitsText: ageText
            spokenName: accessibleText
            onClicked: root.chosen(service, location)
        }
    }
}
