// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The foot of something saved: since when, a grip to carry it by, its place in the list, and away with it.
GridLayout {
    id: root

    required property string key
    required property string name
    required property string savedText
    required property bool canUp
    required property bool canDown
    readonly property bool lifted: grip.pressed

    signal upAsked
    signal downAsked
    signal removed
    /// A finger on the grip is at so much of this.
    signal carried(y: real)

    columns: 5
    columnSpacing: Theme.size.space4
    rowSpacing: 0

    AppText {
        role: "small"
        color: Theme.colors.ink2
        text: root.savedText
        Layout.fillWidth: true
        Layout.columnSpan: 5
    }
    // Who does not drag has the buttons, and the keys; a reader hears of these.
    MouseArea {
        id: grip

        objectName: "grip-" + root.key
        visible: root.canUp || root.canDown
        implicitWidth: Theme.size.target
        implicitHeight: Theme.size.target
        preventStealing: true
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPositionChanged: event => root.carried(grip.mapToItem(root, 0, event.y).y)
        Accessible.ignored: true

        AppIcon {
            anchors.centerIn: parent
            name: "grip"
            color: Theme.colors.ink2
        }
    }
    Item {
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
