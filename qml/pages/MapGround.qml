// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The map for the keyboard and for a reader, with its ring. A hand that takes it sees no ring, until a key is used.
Item {
    id: root

    required property string summary
    property bool byHand: false

    function take(byHand: bool): void {
        root.byHand = byHand;
        root.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map. %1 Arrow keys move it, plus and minus change its scale.").arg(root.summary)
    Accessible.focusable: true
    onActiveFocusChanged: byHand = byHand && activeFocus

    Rectangle {
        objectName: "groundRing"
        anchors.fill: parent
        visible: root.activeFocus && !root.byHand
        color: "transparent"
        border.color: Theme.colors.focus
        border.width: Theme.size.focusRing
    }
}
