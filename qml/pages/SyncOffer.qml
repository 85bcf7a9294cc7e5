// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// A feed that was found where somebody pointed: whose it is, and whether to trust it.
ColumnLayout {
    id: root

    readonly property FeedChooser feed: Session.updates.feed

    spacing: Theme.size.space8

    AppText {
        Layout.fillWidth: true
        text: qsTr("There is a feed in %1. Trust it only if this key is the one you were given:").arg(root.feed.offerName)
    }
    AppText {
        objectName: "offerKey"
        Layout.fillWidth: true
        role: "label"
        text: root.feed.offerKey
    }
    PrimaryButton {
        objectName: "offerYes"
        Layout.fillWidth: true
        text: qsTr("Trust and follow it")
        iconName: "check"
        onClicked: root.feed.acceptOffer()
    }
    TonalButton {
        objectName: "offerNo"
        Layout.fillWidth: true
        text: qsTr("No, leave it")
        onClicked: root.feed.declineOffer()
    }
}
