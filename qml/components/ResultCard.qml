// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// One suggestion in a list: a single button and a single thing to a reader, with nothing small to hit inside it.
Pressable {
    id: root

    required property string group
    required property string iconName
    required property string name
    property string secondName
    property string kindText
    property string placeText
    property string distanceText
    /// Degrees clockwise from north, or negative when there is no direction to show.
    property real bearing: -1
    property string openness: "unknown"
    property string stateText
    property bool stateQuiet: false
    property string suitsText
    /// False where `suitsText` says that it is not known.
    property bool suitsKnown: true
    /// Why else it fits; quiet.
    property string reasonsText
    property string freshness: "old"
    property string freshnessText
    /// What the card shows of it.
    property string freshnessCard: freshnessText
    /// "3 of 12", for a reader
    property string positionText
    property bool chosen: false
    property bool saved: false

    spokenName: (name + "\n" + kindText + "\n" + placeText + "\n" + distanceText + "\n" + stateText + "\n" + suitsText
        + "\n" + reasonsText + "\n" + freshnessText).trim().replace(/\n+/g, ". ")
    corner: Theme.size.radiusCard
    ringInside: true
    padX: Theme.size.space12
    padY: Theme.size.space12
    Accessible.description: positionText
    Accessible.selected: chosen
    background: Ledge {
        color: root.down ? Theme.colors.pressedTint : root.chosen && Theme.highContrast ? Theme.colors.chosenTint : Theme.colors.surface
        edge: root.chosen ? Theme.colors.primary : Theme.colors.line
        edgeWidth: root.chosen ? Theme.size.chosenEdge : Theme.size.hairline
        foot: root.chosen ? Theme.colors.primary : Theme.colors.line
        pressed: root.down
    }
    contentItem: GridLayout {
        columns: Theme.huge ? 1 : 2
        columnSpacing: Theme.size.space12
        rowSpacing: Theme.size.space8

        ResultStart {
            group: root.group
            iconName: root.iconName
            distanceText: root.distanceText
            bearing: root.bearing
            saved: root.saved
            Layout.preferredWidth: Theme.huge ? -1 : Theme.size.cardColumn
            Layout.fillWidth: Theme.huge
            Layout.alignment: Qt.AlignTop
        }
        ResultWords {
            name: root.name
            secondName: root.secondName
            kindText: root.kindText
            placeText: root.placeText
            openness: root.openness
            stateText: root.stateText
            stateQuiet: root.stateQuiet
            suitsText: root.suitsText
            suitsKnown: root.suitsKnown
            reasonsText: root.reasonsText
            freshness: root.freshness
            freshnessText: root.freshnessCard
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
}
