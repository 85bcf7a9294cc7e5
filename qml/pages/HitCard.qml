// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// One result of a list, as the model tells it.
ResultCard {
    id: root

    required property string service
    required property string location
    required property string kindCode
    required property string groupCode
    required property string openState
    required property string openText
    required property string ageCard
    required property string ageNote
    required property bool ageKnown
    required property string accessibleText
    required name
    required kindText
    required placeText
    required distanceText
    required bearing
    required freshness
    required freshnessText
    required positionText
    required stateQuiet
    required freshnessCard
    required reasonsText

    group: groupCode
    iconName: kindCode
    openness: openState
    stateText: openText
    suitsText: ageCard.length > 0 ? ageCard : ageNote
    suitsKnown: ageKnown
    saved: Session.saved.any && Session.saved.holds(service)
    spokenName: saved ? qsTr("%1 You have saved it.", "a result in sentences").arg(accessibleText) : accessibleText
}
