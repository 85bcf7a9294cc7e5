// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// One setting with its few choices, all in sight.
ColumnLayout {
    id: root

    required property string title
    required property ChoiceModel choices
    property string namePrefix: ""

    spacing: Theme.size.space8

    SectionHeading {
        Layout.fillWidth: true
        text: root.title
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.size.space8

        Repeater {
            model: root.choices
            OptionButton {
                required property string code
                required property string label
                required chosen

                objectName: root.namePrefix + code
                text: label
                onClicked: root.choices.choose(code)
            }
        }
    }
}
