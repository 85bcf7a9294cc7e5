// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The foot of something saved: since when, its place in the list, and away with it.
RowLayout {
    id: root

    required property string key
    required property string name
    required property string savedText
    required property bool canUp
    required property bool canDown

    signal upAsked
    signal downAsked
    signal removed

    spacing: Theme.size.space4

    AppText {
        role: "small"
        color: Theme.colors.ink2
        text: root.savedText
        Layout.fillWidth: true
    }
    IconButton {
        id: up

        objectName: "up-" + root.key
        visible: root.canUp || root.canDown
        text: qsTr("Move %1 up").arg(root.name)
        iconName: "chevron-down"
        rotation: 180
        enabled: root.canUp
        onClicked: {
            root.upAsked();
            if (!root.canUp)
                down.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    IconButton {
        id: down

        objectName: "down-" + root.key
        visible: root.canUp || root.canDown
        text: qsTr("Move %1 down").arg(root.name)
        iconName: "chevron-down"
        enabled: root.canDown
        onClicked: {
            root.downAsked();
            if (!root.canDown)
                up.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    IconButton {
        objectName: "remove-" + root.key
        text: qsTr("Remove %1 from what is saved").arg(root.name)
        iconName: "close"
        onClicked: root.removed()
    }
}
