// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Silence within reach, when the button that began the reading has been scrolled away.
FloatButton {
    id: root

    required property PageReader reader
    required property ScrollPage page
    required property Item begun

    objectName: "readAloudStop"
    anchors.bottom: parent.bottom
    anchors.right: parent.right
    anchors.margins: Theme.size.margin
    z: 1
    visible: root.reader.active && root.page.contentY > root.begun.y + root.begun.height / 2
    iconName: "stop"
    words: qsTr("Stop", "reading aloud")
    text: qsTr("Stop reading aloud")
    onClicked: root.reader.stop()
}
