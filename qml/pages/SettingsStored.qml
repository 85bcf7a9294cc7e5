// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What this device remembers, and the one button that forgets it, asked twice.
Card {
    id: root

    property bool asking: false

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("What this device remembers")
    }
    AppText {
        objectName: "storedText"
        Layout.fillWidth: true
        text: Session.settings.storedText
    }
    AppText {
        Layout.fillWidth: true
        role: "small"
        color: Theme.colors.ink2
        text: qsTr("Ages, places and searches never leave it. The guide opens no connection but to the feed you follow.")
    }
    OutlineButton {
        objectName: "wipe"
        Layout.fillWidth: true
        visible: !root.asking
        text: qsTr("Forget everything")
        iconName: "close"
        onClicked: root.asking = true
    }
    AppText {
        Layout.fillWidth: true
        visible: root.asking
        text: qsTr("Children, place, what you saved with your notes, your reports and settings are removed from this device. This cannot be undone.")
        Accessible.role: Accessible.AlertMessage
    }
    PrimaryButton {
        objectName: "wipeYes"
        Layout.fillWidth: true
        visible: root.asking
        tone: "acute"
        text: qsTr("Yes, forget everything")
        onClicked: {
            Session.settings.wipe();
            root.asking = false;
        }
    }
    TonalButton {
        objectName: "wipeNo"
        Layout.fillWidth: true
        visible: root.asking
        text: qsTr("No, keep it")
        onClicked: root.asking = false
    }
}
