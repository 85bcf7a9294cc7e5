// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What is counted: of which kinds, and by what it rests on; and what the fills mean.
ColumnLayout {
    id: root

    required property CountyOverview overview
    required property bool compact
    required property bool wide

    spacing: Theme.size.space2

    ChoiceStrip {
        Layout.fillWidth: true
        choices: root.overview.groups
        compact: root.compact
        namePrefix: "group-"
    }
    ChoiceStrip {
        Layout.fillWidth: true
        visible: root.overview.kinds.count > 0
        choices: root.overview.kinds
        compact: root.compact
        namePrefix: "kind-"
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.size.space24
        rowSpacing: Theme.size.space2

        ChoiceStrip {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            choices: root.overview.scopes
            compact: root.compact
            namePrefix: "scope-"
        }
        CoverageLegend {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: !root.compact
        }
    }
}
