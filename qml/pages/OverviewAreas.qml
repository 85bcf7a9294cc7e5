// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// The municipalities: a table, or where that would be squeezed, a card each.
ColumnLayout {
    id: root

    required property CountyOverview overview
    required property bool compact
    required property real scrolled

    signal opened(page: string, target: string, location: string)

    function openCell(area: string, stage: int): void {
        root.overview.showCell(area, stage);
        root.opened("results", "", "");
    }

    spacing: Theme.size.space8

    CoverageTable {
        objectName: "coverageTable"
        Layout.fillWidth: true
        visible: !root.compact
        areas: root.overview.areas
        stageNames: root.overview.stageNames
        stageHeads: root.overview.stageHeads
        scrolled: root.scrolled
        onNameClicked: area => root.opened("municipality", area, "")
        onCellClicked: (area, stage) => root.openCell(area, stage)
    }
    Repeater {
        model: root.compact ? root.overview.areas : null

        CoverageCard {
            stageNames: root.overview.stageNames
            Layout.fillWidth: true
            onClicked: root.opened("municipality", area, "")
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        role: "small"
        color: Theme.colors.ink2
        text: root.overview.elsewhereText
    }
}
