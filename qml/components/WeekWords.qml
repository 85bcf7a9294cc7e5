// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The words of a week's entry, with its badge where there is room.
// Positioned, not laid out: in Qt 6.4 layouts lose the height of wrapped texts in narrow columns.
Item {
    id: root

    required property string timeText
    required property string name
    required property string placeText
    required property string suitsText
    required property string ageNote
    required property string noteText
    required property string freshnessText
    required property string entryState
    required property string group
    required property string iconName
    required property bool narrow
    readonly property bool isOff: entryState === "off"
    readonly property bool isDoubtful: entryState === "ask" || entryState === "unsure"

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
            tight: root.narrow || Theme.large
            color: root.isOff ? Theme.colors.ink2 : Theme.colors.ink
            spoken: false
            font.strikeout: root.isOff
        }
        AppText {
            width: words.width
            visible: text !== ""
            text: root.placeText
            role: root.narrow ? "caption" : "small"
            tight: root.narrow || Theme.large
            color: Theme.colors.ink2
            spoken: false
        }
        // An item as wide as the others, for a column does not turn round what is narrower.
        Item {
            width: words.width
            height: suits.height
            visible: root.suitsText !== ""

            SuitsLine {
                id: suits

                anchors.left: parent.left
                width: Math.min(implicitWidth, words.width)
                text: root.suitsText
            }
        }
        AppText {
            width: words.width
            visible: text !== ""
            text: root.ageNote
            role: root.narrow ? "caption" : "small"
            tight: root.narrow || Theme.large
            color: Theme.colors.ink2
            spoken: false
        }
        AppText {
            width: words.width
            visible: text !== ""
            text: root.noteText
            role: root.narrow ? "caption" : "small"
            tight: root.narrow || Theme.large
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
