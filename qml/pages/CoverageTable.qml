// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Every municipality by ages. The head stays in sight while its page scrolls.
Item {
    id: root

    required property RowModel areas
    required property list<string> stageNames
    required property list<string> stageHeads
    /// How far the page has scrolled past the table's top; negative before that.
    required property real scrolled
    readonly property real nameWidth: Math.max(Theme.size.space48 * 2.6 * Theme.textScale, width * 0.15)
    readonly property real stuck: Math.max(0, Math.min(scrolled - column.y + Theme.size.space8, column.height - head.height - Theme.size.target))

    signal nameClicked(area: string)
    signal cellClicked(area: string, stage: int)

    implicitHeight: column.implicitHeight + 2 * column.y + Theme.size.ledge
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Support by municipality and age")

    Ledge {
        anchors.fill: parent
        edge: Theme.colors.line
    }
    ColumnLayout {
        id: column

        x: Theme.size.space12
        y: Theme.size.space8
        width: root.width - 2 * x
        spacing: 0

        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: head.implicitHeight
        }
        Repeater {
            model: root.areas

            CoverageRow {
                required area
                required name
                required counts
                required levels
                required spoken

                nameWidth: root.nameWidth
                Layout.fillWidth: true
                onNameClicked: root.nameClicked(area)
                onCellClicked: stage => root.cellClicked(area, stage)
            }
        }
    }
    CoverageHead {
        id: head

        x: column.x
        y: column.y + root.stuck
        z: 1
        width: column.width
        stageNames: root.stageNames
        stageHeads: root.stageHeads
        nameWidth: root.nameWidth
    }
}
