// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Something held on a day: when first, then what, where and for whom. `entryState`: "held", "ask" (the time is not known), "unsure" or
/// "off". `narrow`: one of seven columns.
Pressable {
    id: root

    required property string timeText
    required property string name
    required property string placeText
    property string suitsText
    property string ageNote
    property string noteText
    property string freshnessText
    property string entryState: "held"
    property string group
    property string iconName
    property bool narrow: false

    corner: narrow ? Theme.size.radiusChip : Theme.size.radiusCard
    ringInside: true
    padX: narrow ? Theme.size.space8 : Theme.size.space12
    padY: narrow ? Theme.size.space8 : Theme.size.space12
    background: Ledge {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : Theme.colors.surface
        edge: Theme.colors.line
        pressed: root.down
    }
    contentItem: WeekWords {
        timeText: root.timeText
        name: root.name
        placeText: root.placeText
        suitsText: root.suitsText
        ageNote: root.ageNote
        noteText: root.noteText
        freshnessText: root.freshnessText
        entryState: root.entryState
        group: root.group
        iconName: root.iconName
        narrow: root.narrow
    }
}
