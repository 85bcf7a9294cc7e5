// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// One of a few choices as chips, for a Row or a Flow.
Repeater {
    id: root

    required property ChoiceModel choices
    property string namePrefix: ""

    model: choices

    FilterChip {
        required property string code
        required property string label
        required chosen

        objectName: root.namePrefix + code
        text: label
        Accessible.role: Accessible.RadioButton
        onClicked: root.choices.choose(code)
    }
}
