// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// One of a few choices as chips: wrapped where there is room, else in a row that scrolls sideways.
ColumnLayout {
    id: root

    required property ChoiceModel choices
    required property bool compact
    property string namePrefix: ""

    spacing: 0

    ChipFlow {
        Layout.fillWidth: true
        visible: !root.compact

        ChoiceChips {
            choices: root.compact ? null : root.choices
            namePrefix: root.namePrefix
        }
    }
    ChipStrip {
        Layout.fillWidth: true
        // Over the page's margins, to its edges.
        Layout.leftMargin: -Theme.size.margin
        Layout.rightMargin: -Theme.size.margin
        edge: Theme.size.margin
        visible: root.compact

        ChoiceChips {
            choices: root.compact ? root.choices : null
            namePrefix: root.namePrefix
        }
    }
}
