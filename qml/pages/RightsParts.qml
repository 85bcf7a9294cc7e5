// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What article 18 promises, in three sentences, each under its gore of the umbrella; marked as ours.
ColumnLayout {
    id: root

    required property RowModel parts
    required property PageReader reader

    spacing: Theme.size.space16

    Repeater {
        model: root.parts
        OwnWordsBlock {
            id: block

            required property int part

            objectName: "part-" + part
            Layout.fillWidth: true
            gore: part

            ReadMark {
                reader: root.reader
                place: "part-" + block.part
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        role: "small"
        color: Theme.colors.ink2
        text: qsTr("In our own words. The official text stands on the page of the article.")
    }
}
