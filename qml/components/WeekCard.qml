// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
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
    readonly property bool isOff: entryState === "off"
    readonly property bool isDoubtful: entryState === "ask" || entryState === "unsure"

    corner: narrow ? Theme.size.radiusChip : Theme.size.radiusCard
    ringInside: true
    padX: narrow ? Theme.size.space8 : Theme.size.space12
    padY: narrow ? Theme.size.space8 : Theme.size.space12
    background: Ledge {
        radius: root.corner
        color: root.down ? Theme.colors.primaryTint : Theme.colors.surface
        edge: Theme.colors.line
        pressed: root.down
    }
    contentItem: RowLayout {
        spacing: Theme.size.space12

        KindBadge {
            visible: !root.narrow && !Theme.huge
            group: root.group
            iconName: root.iconName
            size: Theme.size.icon40
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.size.space2
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            AppText {
                text: root.timeText
                role: "label"
                color: root.isDoubtful ? Theme.colors.unsure : root.isOff ? Theme.colors.ink2 : Theme.colors.open
                spoken: false
                Layout.fillWidth: true
            }
            AppText {
                text: root.name
                role: root.narrow ? "label" : "name"
                font.strikeout: root.isOff
                color: root.isOff ? Theme.colors.ink2 : Theme.colors.ink
                spoken: false
                Layout.fillWidth: true
            }
            AppText {
                visible: text !== ""
                text: root.placeText
                role: root.narrow ? "caption" : "small"
                color: Theme.colors.ink2
                spoken: false
                Layout.fillWidth: true
            }
            SuitsLine {
                visible: text !== ""
                text: root.suitsText
                Layout.fillWidth: true
            }
            AppText {
                visible: text !== ""
                text: root.ageNote
                role: root.narrow ? "caption" : "small"
                color: Theme.colors.ink2
                spoken: false
                Layout.fillWidth: true
            }
            AppText {
                visible: text !== ""
                text: root.noteText
                role: root.narrow ? "caption" : "small"
                color: Theme.colors.unsure
                spoken: false
                Layout.fillWidth: true
            }
            AppText {
                visible: text !== ""
                text: root.freshnessText
                role: "caption"
                color: Theme.colors.ink2
                spoken: false
                Layout.fillWidth: true
            }
        }
    }
}
