// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The county overview's cells, bars and lines, at rest and pressed.
ColumnLayout {
    id: root

    component Bar: CoverageBar {
        level: "some"
        Layout.fillWidth: true
    }

    spacing: Theme.size.space12

    GridLayout {
        columns: 6
        columnSpacing: 0
        rowSpacing: 0
        Layout.fillWidth: true

        CoverageCell { text: "0"; level: "none" }
        CoverageCell { text: "2"; level: "thin" }
        CoverageCell { text: "1"; level: "few" }
        CoverageCell { text: "4"; level: "some" }
        CoverageCell { text: "9"; level: "many" }
        CoverageCell { text: "28"; level: "most" }
        CoverageCell { text: "0"; level: "none"; down: true }
        CoverageCell { text: "2"; level: "thin"; down: true }
        CoverageCell { text: "1"; level: "few"; down: true }
        CoverageCell { text: "4"; level: "some"; down: true }
        CoverageCell { text: "9"; level: "many"; down: true }
        CoverageCell { text: "28"; level: "most"; ringShown: true }
    }
    Card {
        padding: Theme.size.space12
        Layout.fillWidth: true

        Bar { label: "0–11 months"; countText: "28"; level: "most"; share: 1 }
        Bar { label: "1–2 years"; countText: "9"; level: "many"; share: 0.32 }
        Bar { label: "3–5 years"; countText: "0"; level: "none"; share: 0 }
        Bar { label: "13–17 years"; countText: "6"; share: 0.21; marked: true }
        Bar { label: "13–17 years"; countText: "2"; level: "thin"; share: 0.07; marked: true }
        Bar { label: "13–17 years"; countText: "0"; level: "none"; share: 0; marked: true }
    }
    Card {
        padding: Theme.size.space8
        Layout.fillWidth: true

        CountLine { text: "Open preschool"; note: "2 more for everybody"; countText: "4"; level: "some"; group: "meet"; iconName: "open_preschool"; Layout.fillWidth: true }
        CountLine { text: "Youth centre"; note: ""; countText: "0"; level: "none"; group: "teen"; iconName: "youth_centre"; Layout.fillWidth: true }
        CountLine { text: "Library"; note: ""; countText: "12"; group: "meet"; iconName: "library"; down: true; Layout.fillWidth: true }
    }
    GapCard {
        title: "Youth clinic"
        gapText: "Nothing for 13–17 years in Ljusnarsberg and Hällefors."
        group: "teen"
        iconName: "youth_clinic"
        Layout.fillWidth: true
    }
}
