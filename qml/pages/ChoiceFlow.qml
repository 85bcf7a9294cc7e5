// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.Ui

/// A wrapping row of words of which one is chosen.
Flow {
    id: root

    property list<string> texts
    property string chosenText: ""
    /// objectName of each button is this and its number
    property string namePrefix: ""

    signal chosen(index: int, text: string)

    spacing: Theme.size.space8

    Repeater {
        model: root.texts
        OptionButton {
            required property string modelData
            required property int index

            objectName: root.namePrefix + index
            text: modelData
            chosen: modelData === root.chosenText
            onClicked: root.chosen(index, modelData)
        }
    }
}
