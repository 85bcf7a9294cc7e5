// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

ColumnLayout {
    id: root

    spacing: Theme.size.space12

    SectionHeading {
        text: "What do you need?"
        actionText: "Show all, 90"
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.huge ? 2 : 4
        columnSpacing: Theme.size.space8
        rowSpacing: Theme.size.space8
        Layout.fillWidth: true

        AgeChip { text: "Not yet"; unit: "born"; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        AgeChip { text: "0–11"; unit: "months"; chosen: true; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        AgeChip { text: "1–2"; unit: "years"; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        AgeChip { text: "3–5"; unit: "years"; down: true; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        AgeChip { text: "6–9"; unit: "years"; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        AgeChip { text: "10–12"; unit: "years"; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        AgeChip { text: "8 mo."; unit: "born March"; chosen: true; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        AgeChip { text: "Born when?"; iconName: "birth-month"; dashed: true; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
    }
    PlaceField {
        caption: "Where?"
        text: "Örebro"
        nearText: "Near me"
        Layout.fillWidth: true
    }
    SearchField {
        label: "Search in words"
        placeholder: "Play, sleep, father group"
        clearName: "Clear the words"
        Layout.fillWidth: true
    }
    SearchField {
        label: "Search in words"
        clearName: "Clear the words"
        text: "föräldragrupp"
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.huge ? 1 : Theme.large ? 2 : 3
        columnSpacing: Theme.size.space8
        rowSpacing: Theme.size.space8
        Layout.fillWidth: true

        KindTile { group: "meet"; text: "Meet and play"; countText: "29 suggestions"; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        KindTile { group: "health"; text: "Pregnancy and child health"; countText: "17 suggestions"; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        KindTile { group: "parent"; text: "Support as a parent"; countText: "14 suggestions"; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        KindTile { group: "hard"; text: "When things are hard"; countText: "6 suggestions"; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        KindTile { group: "teen"; text: "Teens and leisure"; countText: "none fits"; empty: true; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        KindTile { group: "law"; text: "Rights and money"; countText: "9 suggestions"; down: true; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
    }
}
