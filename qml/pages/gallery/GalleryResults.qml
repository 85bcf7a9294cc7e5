// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

ColumnLayout {
    id: root

    spacing: Theme.size.space8

    PageHeader {
        title: "Meet and play"
        subtitle: "8 months and 4 years, Hovsta"
        backName: "Back"
        Layout.fillWidth: true

        TonalButton { text: "Map"; iconName: "map" }
    }
    ResultCard {
        group: "meet"
        iconName: "open_preschool"
        name: "Öppen förskola, Hovsta församlingsgård"
        kindText: "Open preschool"
        placeText: "Hovsta"
        distanceText: "in town"
        openness: "open"
        stateText: "Open until 12:00"
        suitsText: "8 months and 4 years"
        reasonsText: "Has the word “sång”, speaks Arabic, no booking, costs nothing"
        freshness: "old"
        freshnessText: "No date"
        positionText: "1 of 24"
        Layout.fillWidth: true
    }
    ResultCard {
        group: "meet"
        iconName: "family_centre"
        name: "Familjecentralen i Vivalla"
        kindText: "Region and municipality"
        placeText: "Vivalla"
        distanceText: "about 6 km"
        bearing: 210
        stateText: "Hours not known"
        stateQuiet: true
        suitsText: "8 months and 4 years"
        freshness: "fresh"
        freshnessText: "From 2026"
        positionText: "2 of 24"
        chosen: true
        Layout.fillWidth: true
    }
    ResultCard {
        group: "parent"
        iconName: "advice_and_support"
        name: "Duty social services"
        secondName: "Socialtjänstens mottagningsgrupp i Örebro, med ett mycket långt namn"
        kindText: "Advice"
        placeText: "Örebro"
        openness: "closed"
        stateText: "Opens 16:00"
        freshness: "ageing"
        freshnessText: "From 2024"
        positionText: "3 of 24"
        Layout.fillWidth: true
    }
    EmptyState {
        title: "Nothing fits every filter."
        text: "Remove Evening to see 7."
        actionText: "Remove Evening"
        otherText: "Remove all filters"
        Layout.fillWidth: true
    }
    LoadingCards {
        due: true
        count: 1
        text: "Looking for support near you."
        Layout.fillWidth: true
    }
}
