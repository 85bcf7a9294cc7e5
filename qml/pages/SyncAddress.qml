// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// A feed's address with the fingerprint of its key: typed or pasted, also as a QR code gives it, or read from a file.
ColumnLayout {
    id: root

    spacing: Theme.size.space8

    SearchField {
        id: field

        objectName: "feedAddress"
        Layout.fillWidth: true
        iconName: "web"
        maximumLength: 4096
        label: qsTr("The feed's address")
        placeholder: qsTr("https://…#sha256:…")
        clearName: qsTr("Clear the address")
        onAccepted: follow.clicked()
    }
    TonalButton {
        id: follow

        objectName: "feedFollow"
        Layout.fillWidth: true
        enabled: field.text !== ""
        text: qsTr("Follow this address")
        iconName: "check"
        onClicked: {
            if (Session.updates.feed.useText(field.text))
                field.clear();
        }
    }
    TonalButton {
        objectName: "feedFile"
        Layout.fillWidth: true
        text: qsTr("From a file")
        iconName: "download"
        onClicked: files.open()
    }

    FileDialog {
        id: files

        title: qsTr("Choose the file with the feed's address")
        onAccepted: Session.updates.feed.useFile(selectedFile)
    }
}
