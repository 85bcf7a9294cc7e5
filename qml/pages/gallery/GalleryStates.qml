// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Each control at rest, pressed, with the keyboard on it, and switched off, in that order.
ColumnLayout {
    id: root

    spacing: Theme.size.space12

    SectionHeading {
        text: "Rest, pressed, focused, off"
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        PrimaryButton { text: "Call"; iconName: "phone" }
        PrimaryButton { text: "Call"; iconName: "phone"; down: true }
        PrimaryButton { text: "Call"; iconName: "phone"; ringShown: true }
        PrimaryButton { text: "Call"; iconName: "phone"; enabled: false }
    }
    Flow {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        TonalButton { text: "Find the way"; iconName: "route" }
        TonalButton { text: "Find the way"; iconName: "route"; down: true }
        TonalButton { text: "Find the way"; iconName: "route"; ringShown: true }
        TonalButton { text: "Find the way"; iconName: "route"; enabled: false }
    }
    Flow {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        OutlineButton { text: "Share"; iconName: "share" }
        OutlineButton { text: "Share"; iconName: "share"; down: true }
        OutlineButton { text: "Share"; iconName: "share"; ringShown: true }
        OutlineButton { text: "Share"; iconName: "share"; enabled: false }
    }
    Flow {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        LinkButton { text: "Show all, 90" }
        LinkButton { text: "Show all, 90"; down: true }
        LinkButton { text: "Show all, 90"; ringShown: true }
        LinkButton { text: "Show all, 90"; enabled: false }
    }
    Flow {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        IconButton { text: "Add"; iconName: "plus"; filled: true }
        IconButton { text: "Add"; iconName: "plus"; filled: true; down: true }
        IconButton { text: "Add"; iconName: "plus"; filled: true; ringShown: true }
        IconButton { text: "Add"; iconName: "plus"; filled: true; enabled: false }
    }
    Flow {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        AgeChip { text: "1–2"; unit: "years" }
        AgeChip { text: "1–2"; unit: "years"; down: true }
        AgeChip { text: "1–2"; unit: "years"; ringShown: true }
        AgeChip { text: "1–2"; unit: "years"; enabled: false }
    }
    Flow {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        AgeChip { text: "3–5"; unit: "years"; chosen: true }
        AgeChip { text: "3–5"; unit: "years"; chosen: true; down: true }
        AgeChip { text: "3–5"; unit: "years"; chosen: true; ringShown: true }
        AgeChip { text: "3–5"; unit: "years"; chosen: true; enabled: false }
    }
    Flow {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        FilterChip { text: "Free"; countText: "9" }
        FilterChip { text: "Free"; countText: "9"; down: true }
        FilterChip { text: "Free"; countText: "9"; ringShown: true }
        FilterChip { text: "Free"; countText: "9"; enabled: false }
    }
    Flow {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        FilterChip { text: "Drop-in"; countText: "8"; chosen: true }
        FilterChip { text: "Drop-in"; countText: "8"; chosen: true; down: true }
        FilterChip { text: "Drop-in"; countText: "8"; chosen: true; ringShown: true }
        FilterChip { text: "Drop-in"; countText: "8"; chosen: true; enabled: false }
    }
    Flow {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        OptionButton { text: "Svenska"; chosen: true }
        OptionButton { text: "Svenska"; chosen: true; down: true }
        OptionButton { text: "Svenska"; chosen: true; ringShown: true }
        OptionButton { text: "Svenska"; chosen: true; enabled: false }
    }
    GridLayout {
        columns: Theme.huge ? 1 : 2
        columnSpacing: Theme.size.space8
        rowSpacing: Theme.size.space8
        Layout.fillWidth: true

        KindTile { group: "meet"; text: "Meet and play"; countText: "29 suggestions"; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        KindTile { group: "meet"; text: "Meet and play"; countText: "29 suggestions"; down: true; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        KindTile { group: "meet"; text: "Meet and play"; countText: "29 suggestions"; ringShown: true; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
        KindTile { group: "meet"; text: "Meet and play"; countText: "29 suggestions"; enabled: false; Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.fillHeight: true }
    }
    Card {
        padding: Theme.size.space8
        Layout.fillWidth: true

        ListRow { text: "Updates"; iconName: "sync"; note: "You have the newest data."; Layout.fillWidth: true }
        ListRow { text: "Updates"; iconName: "sync"; note: "You have the newest data."; down: true; Layout.fillWidth: true }
        ListRow { text: "Updates"; iconName: "sync"; note: "You have the newest data."; ringShown: true; Layout.fillWidth: true }
        ListRow { text: "Updates"; iconName: "sync"; note: "You have the newest data."; enabled: false; Layout.fillWidth: true }
        SwitchControl { text: "Reduced motion"; on: true; Layout.fillWidth: true }
        SwitchControl { text: "Reduced motion"; on: true; down: true; Layout.fillWidth: true }
        SwitchControl { text: "Reduced motion"; on: true; ringShown: true; Layout.fillWidth: true }
        SwitchControl { text: "Reduced motion"; on: true; enabled: false; Layout.fillWidth: true }
    }
}
