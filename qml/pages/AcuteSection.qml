// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Those who are open now, or the others.
Card {
    id: root

    required property string title
    required property RowModel lines
    property bool roomy: false

    signal called(address: string, number: string)
    signal copied(number: string)

    visible: lines.count > 0

    SectionHeading {
        Layout.fillWidth: true
        text: root.title
    }
    Repeater {
        model: root.lines
        AcuteLine {
            Layout.fillWidth: true
            roomy: root.roomy
            onCalled: (address, number) => root.called(address, number)
            onCopied: number => root.copied(number)
        }
    }
}
