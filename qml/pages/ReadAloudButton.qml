// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// Reads the page aloud, and stops it. Silent also when the button is hidden, as its page is then.
TonalButton {
    id: root

    required property PageReader reader
    readonly property bool preparing: root.reader.state === ReadAloud.Preparing

    objectName: "readAloud"
    iconName: root.reader.active ? "stop" : "read-aloud"
    //: The button while a voice is looked for; pressed, it stops.
    text: root.preparing ? qsTr("Getting ready …") : root.reader.active ? qsTr("Stop", "reading aloud") : qsTr("Read aloud")
    spokenName: root.preparing ? qsTr("Getting ready … Press to stop.") : root.reader.active ? qsTr("Stop reading aloud") : qsTr("Read aloud")
    onClicked: root.reader.toggle()
    onVisibleChanged: {
        if (!root.visible)
            root.reader.stop();
    }
}
