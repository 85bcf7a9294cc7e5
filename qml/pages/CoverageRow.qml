// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A municipality in the table: its name leads to all that is known of it, each number to what it counts.
RowLayout {
    id: root

    required property string area
    required property string name
    required property list<string> counts
    required property list<string> levels
    required property list<string> spoken
    required property real nameWidth

    signal nameClicked
    signal cellClicked(stage: int)

    spacing: 0

    Pressable {
        id: header

        objectName: "municipality-" + root.area
        text: root.name
        padX: Theme.size.space8
        padY: 0
        depth: 0
        corner: Theme.size.radiusBadge
        ringInside: true
        Accessible.role: Accessible.RowHeader
        Layout.fillHeight: true
        Layout.preferredWidth: root.nameWidth
        Layout.minimumWidth: root.nameWidth
        Layout.maximumWidth: root.nameWidth
        onClicked: root.nameClicked()
        background: Rectangle {
            radius: header.corner
            color: header.down ? Theme.colors.pressedTint : "transparent"
        }
        contentItem: AppText {
            text: root.name
            role: "label"
            spoken: false
            verticalAlignment: Text.AlignVCenter
        }
    }
    Repeater {
        model: root.counts.length

        CoverageCell {
            required property int index

            objectName: "cell-" + root.area + "-" + index
            text: root.counts[index] ?? ""
            level: root.levels[index] ?? "none"
            spokenName: root.spoken[index] ?? ""
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.cellClicked(index)
        }
    }
}
