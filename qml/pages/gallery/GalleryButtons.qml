// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

ColumnLayout {
    id: root

    spacing: Theme.size.space12

    Flow {
        spacing: Theme.size.space8
        Layout.fillWidth: true

        PrimaryButton { text: "Call"; iconName: "phone" }
        PrimaryButton { text: "Pressed"; down: true }
        PrimaryButton { text: "Not now"; enabled: false }
        PrimaryButton { text: "Acute help"; iconName: "acute"; tone: "acute" }
        PrimaryButton { text: "Leave quickly"; iconName: "quick-exit"; tone: "ink" }
        PrimaryButton { text: "I am still here"; tone: "galon" }
        TonalButton { text: "Find the way"; iconName: "route" }
        OutlineButton { text: "Share"; iconName: "share" }
        LinkButton { text: "The Swedish text" }
        LinkButton { text: "Show all, 90"; iconName: "chevron" }
        IconButton { text: "Back"; iconName: "back" }
        IconButton { text: "Save"; iconName: "heart" }
        IconButton { text: "Saved, remove"; iconName: "heart-filled"; color: Theme.colors.primary }
        IconButton { text: "Add"; iconName: "plus"; filled: true }
    }
    FilterBar {
        filtersName: "All filters"
        filtersCount: 2
        Layout.fillWidth: true

        FilterChip { text: "Open today"; countText: "3"; chosen: true }
        FilterChip { text: "Drop-in"; countText: "17" }
        FilterChip { text: "Free"; countText: "9" }
        FilterChip { text: "Evening"; countText: "0"; empty: true }
        RemovableChip { text: "4 years"; removeName: "Remove 4 years" }
    }
    Flow {
        spacing: Theme.size.space8
        Layout.fillWidth: true

        StateBadge { openness: "open"; text: "Open until 12:00" }
        StateBadge { openness: "closed"; text: "Opens 16:00" }
        StateBadge { openness: "closed"; text: "Closed today" }
        StateBadge { openness: "unknown"; text: "Hours not known" }
        StateBadge { openness: "changed"; text: "May have changed"; width: Math.min(implicitWidth, root.width) }
        StateBadge { openness: "unknown"; text: "Hours not known"; quiet: true }
        Tag { text: "Drop-in"; iconName: "drop-in" }
        Tag { text: "0–5 years" }
    }
    Flow {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        FreshnessDrop { level: "fresh"; text: "From 2026" }
        FreshnessDrop { level: "ageing"; text: "From 2024" }
        FreshnessDrop { level: "old"; text: "From 2016, call first" }
        FreshnessDrop { level: "old"; text: "No date" }
    }
    Flow {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        KindBadge { group: "meet"; iconName: "open_preschool" }
        KindBadge { group: "health"; iconName: "child_health" }
        KindBadge { group: "parent"; iconName: "parent_group" }
        KindBadge { group: "hard"; iconName: "mental_health" }
        KindBadge { group: "teen"; iconName: "youth_centre" }
        KindBadge { group: "law"; iconName: "family_law" }
    }
}
