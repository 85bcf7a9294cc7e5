// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What a long page holds, heading by heading; each leads to its place.
Card {
    id: root

    required property RowModel headings

    signal chosen(block: int)

    visible: headings.count > 0
    objectName: "contents"

    AppText {
        Layout.fillWidth: true
        role: "name"
        text: qsTr("On this page")
        Accessible.role: Accessible.Heading
    }
    // Close together: each has a finger's room of its own.
    ColumnLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: -Theme.size.space8
        spacing: 0

        Repeater {
            model: root.headings
            LinkButton {
                required property int index
                required property string label
                required property int block

                objectName: "heading-" + index
                Layout.maximumWidth: root.width - 2 * root.padding
                text: label
                iconName: "chevron-down"
                onClicked: root.chosen(block)
            }
        }
    }
}
