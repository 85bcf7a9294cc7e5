// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A municipality on a narrow screen: a bar for each age. One button, which leads to all that is known.
Pressable {
    id: root

    required property string area
    required property string name
    required property list<string> counts
    required property list<string> levels
    required property list<real> shares
    required property string summary
    required property list<string> stageNames

    objectName: "municipality-" + area
    spokenName: summary
    corner: Theme.size.radiusCard
    ringInside: true
    background: Ledge {
        color: root.down ? Theme.colors.pressedTint : Theme.colors.surface
        edge: Theme.colors.line
        pressed: root.down
    }
    contentItem: ColumnLayout {
        spacing: Theme.size.space4

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.size.space4

            AppText {
                text: root.name
                role: "name"
                spoken: false
                Layout.fillWidth: true
            }
            AppIcon {
                name: "chevron"
                size: Theme.size.icon18
                color: Theme.colors.ink2
            }
        }
        Repeater {
            model: root.counts.length

            CoverageBar {
                required property int index

                label: root.stageNames[index] ?? ""
                countText: root.counts[index] ?? ""
                level: root.levels[index] ?? "none"
                share: root.shares[index] ?? 0
                marked: index === root.counts.length - 1
                Layout.fillWidth: true
            }
        }
    }
}
