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
    // Positioned, not laid out: in Qt 6.4 layouts lose the height of wrapped texts in narrow columns.
    contentItem: Item {
        implicitWidth: Theme.size.target
        implicitHeight: Math.max(words.implicitHeight, badge.visible ? badge.height : 0)

        KindBadge {
            id: badge

            anchors.left: parent.left
            visible: !root.narrow && !Theme.huge
            group: root.group
            iconName: root.iconName
            size: Theme.size.icon40
        }
        Column {
            id: words

            anchors.left: badge.visible ? badge.right : parent.left
            anchors.leftMargin: badge.visible ? Theme.size.space12 : 0
            anchors.right: parent.right
            spacing: Theme.size.space2

            AppText {
                width: words.width
                visible: text !== ""
                text: root.timeText
                role: "label"
                color: root.isDoubtful ? Theme.colors.unsure : root.isOff ? Theme.colors.ink2 : Theme.colors.open
                spoken: false
            }
            AppText {
                width: words.width
                visible: text !== ""
                text: root.name
                role: root.narrow ? "label" : "name"
                color: root.isOff ? Theme.colors.ink2 : Theme.colors.ink
                spoken: false
                font.strikeout: root.isOff
            }
            AppText {
                width: words.width
                visible: text !== ""
                text: root.placeText
                role: root.narrow ? "caption" : "small"
                color: Theme.colors.ink2
                spoken: false
            }
            SuitsLine {
                width: words.width
                visible: text !== ""
                text: root.suitsText
            }
            AppText {
                width: words.width
                visible: text !== ""
                text: root.ageNote
                role: root.narrow ? "caption" : "small"
                color: Theme.colors.ink2
                spoken: false
            }
            AppText {
                width: words.width
                visible: text !== ""
                text: root.noteText
                role: root.narrow ? "caption" : "small"
                color: Theme.colors.unsure
                spoken: false
            }
            AppText {
                width: words.width
                visible: text !== ""
                text: root.freshnessText
                role: "caption"
                color: Theme.colors.ink2
                spoken: false
            }
        }
    }
}
