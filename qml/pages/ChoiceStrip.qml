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

    Flow {
        Layout.fillWidth: true
        visible: !root.compact
        spacing: Theme.size.space8

        ChoiceChips {
            choices: root.compact ? null : root.choices
            namePrefix: root.namePrefix
        }
    }
    ChipStrip {
        Layout.fillWidth: true
        visible: root.compact

        ChoiceChips {
            choices: root.compact ? root.choices : null
            namePrefix: root.namePrefix
        }
    }
}
