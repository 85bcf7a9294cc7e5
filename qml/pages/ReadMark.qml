// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Behind the part of a page it is put into: a gentle ground while that part is heard.
Rectangle {
    id: root

    required property PageReader reader
    required property string place
    readonly property bool on: root.reader.active && root.reader.place === root.place

    anchors.fill: parent
    anchors.leftMargin: -Theme.size.space8
    anchors.rightMargin: -Theme.size.space8
    anchors.topMargin: -Theme.size.space4
    anchors.bottomMargin: -Theme.size.space4
    z: -1
    visible: root.on
    radius: Theme.size.space4
    color: Theme.colors.heardTint
    border.color: Theme.colors.galonEdge
    border.width: Theme.highContrast ? Theme.size.chosenEdge : 0
    onOnChanged: {
        if (root.on)
            root.reader.part = root.parent;
    }

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.size.quoteBar
        radius: root.radius
        color: Theme.colors.galonEdge
    }
}
