// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// What a map has to say, over its upper edge: why it is bare, why one is not on it, why there is nothing on it; and about itself.
Column {
    id: root

    required property MapDetail detail
    property bool aboutShown: false

    signal placeAsked
    signal aboutClosed

    spacing: Theme.size.space8

    Banner {
        objectName: "mapClose"
        width: root.width
        visible: root.detail.closeText.length > 0
        kind: "plain"
        iconName: "approximate"
        text: root.detail.closeText
    }
    Banner {
        objectName: "mapNoPosition"
        width: root.width
        visible: Session.place.failed
        kind: "unsure"
        iconName: "near-me"
        text: Session.place.stateText
        actionText: qsTr("Choose a place")
        onActionClicked: root.placeAsked()
    }
    Banner {
        objectName: "mapEmpty"
        width: root.width
        visible: root.detail.status === Status.Empty
        kind: "info"
        iconName: "info"
        text: root.detail.summaryText
        actionText: Session.finder.relaxText
        onActionClicked: Session.finder.relax()
    }
    MapAbout {
        objectName: "aboutMap"
        width: root.width
        visible: root.aboutShown
        detail: root.detail
        onClosed: root.aboutClosed()
    }
}
