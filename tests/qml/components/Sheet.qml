// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// A white sheet; a test's controls are made in `holder`, with room around them.
Item {
    id: root

    readonly property alias holder: holder

    width: 400
    height: 700

    Rectangle {
        anchors.fill: parent
        color: "white"
    }
    Item {
        id: holder

        anchors.fill: parent
        anchors.margins: 40
        LayoutMirroring.childrenInherit: true
    }
}
