// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

ColumnLayout {
    id: root

    spacing: Theme.size.space12

    Banner { kind: "info"; iconName: "offline"; title: "No network."; text: "Everything still works."; Layout.fillWidth: true }
    Banner { kind: "unsure"; title: "The facts are 34 days old."; text: "Call before you go."; actionText: "Fetch new ones"; Layout.fillWidth: true }
    Banner { kind: "failed"; title: "The update failed."; text: "The old list still applies. We will try again."; actionText: "Try again"; Layout.fillWidth: true }
    Banner { kind: "plain"; iconName: "language"; text: "Translated by a machine, not yet read by a person."; Layout.fillWidth: true }
    FailedState {
        title: "The list could not be opened"
        text: "We show the former one, from 14 November. Nothing is lost."
        actionText: "Try again"
        Layout.fillWidth: true
    }
    OwnWordsBlock {
        gore: 1
        title: "Parents share the responsibility"
        text: "You are responsible for the child together. What is best for the child comes first."
        Layout.fillWidth: true
    }
    Divider { Layout.fillWidth: true }
    OwnWordsBlock {
        gore: 2
        title: "Society must support you"
        text: "The state must help parents, and see to it that support and places to meet exist."
        markText: "In our own words"
        Layout.fillWidth: true
    }
    QuoteBlock {
        markText: "Official text, English"
        text: "States Parties shall render appropriate assistance to parents and legal guardians in the performance of their child-rearing responsibilities."
        sourceText: "Convention on the Rights of the Child, article 18.2"
        sourceName: "Open the Convention on the web"
        Layout.fillWidth: true
    }
    Card {
        padding: Theme.size.space8
        Layout.fillWidth: true

        ListRow { text: "Language"; iconName: "language"; trailingText: "English"; Layout.fillWidth: true }
        ListRow { text: "Meet and play"; iconName: "tile-meet"; group: "meet"; note: "Open preschools, libraries"; chosen: true; Layout.fillWidth: true }
        ListRow { text: "Teens and leisure"; iconName: "tile-teen"; group: "teen"; trailingText: "0"; quiet: true; Layout.fillWidth: true }
        ListRow { text: "Licences"; Layout.fillWidth: true }
        Divider { Layout.fillWidth: true }
        SwitchControl { text: "Reduced motion"; note: "Nothing slides"; Layout.fillWidth: true }
        SwitchControl { text: "Remember the children"; on: true; Layout.fillWidth: true }
        RadioRow { text: "Follow the system"; chosen: true; Layout.fillWidth: true }
        RadioRow { text: "Dark"; note: "Easier at night"; Layout.fillWidth: true }
        Stepper { text: "Born in"; valueText: "March 2026"; lessName: "Earlier month"; moreName: "Later month"; canMore: false; Layout.fillWidth: true }
    }
    GridLayout {
        columns: Theme.huge ? 1 : 2
        columnSpacing: Theme.size.space8
        rowSpacing: Theme.size.space8
        Layout.fillWidth: true

        OptionButton { text: "Svenska"; chosen: true; Layout.fillWidth: true; Layout.preferredWidth: 1 }
        OptionButton { text: "English"; Layout.fillWidth: true; Layout.preferredWidth: 1 }
        OptionButton { text: "العربية"; rightToLeft: true; Layout.fillWidth: true; Layout.preferredWidth: 1 }
        OptionButton { text: "Українська"; Layout.fillWidth: true; Layout.preferredWidth: 1 }
    }
}
