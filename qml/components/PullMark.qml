// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// What comes into sight when a list is pulled down beyond its top: what letting go will do. It stands over the list and takes part in
/// nothing else; who does not pull needs another way to the same thing.
Item {
    id: root

    /// The list, and whether pulling does anything.
    required property Flickable view
    property bool active: true
    property string pullText
    property string letGoText
    /// Where the finger was when the list began to follow it beyond its top, at half its pace.
    property real origin: NaN
    /// Also by the finger: Qt 6.4's list goes back to its top when it counts its height anew, as it does when cards leave it below.
    property real drawn: 0
    readonly property real pulled: active ? Math.max(0, -view.verticalOvershoot, drawn) : 0
    readonly property bool ripe: pulled >= Theme.size.action

    signal asked

    implicitHeight: Theme.size.action
    height: Math.min(pulled, implicitHeight)
    clip: true
    visible: pulled > 0
    Accessible.ignored: true

    Binding {
        target: root.view
        property: "boundsBehavior"
        value: root.active ? Flickable.DragOverBounds : Flickable.StopAtBounds
    }
    PointHandler {
        id: finger

        parent: root.view
        enabled: root.active
        onPointChanged: {
            if (active && !isNaN(root.origin))
                root.drawn = (point.position.y - root.origin) / 2;
        }
    }
    Connections {
        target: root.view
        function onVerticalOvershootChanged() {
            if (isNaN(root.origin) && root.view.dragging && root.view.verticalOvershoot < 0)
                root.origin = finger.point.position.y + 2 * root.view.verticalOvershoot;
        }
        function onDragStarted() { root.origin = NaN; }
        function onDragEnded() {
            if (root.ripe)
                root.asked();
            root.drawn = 0;
            root.origin = NaN;
        }
    }
    AppText {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * Theme.size.margin)
        horizontalAlignment: Text.AlignHCenter
        role: "label"
        color: root.ripe ? Theme.colors.primary : Theme.colors.ink2
        text: root.ripe ? root.letGoText : root.pullText
        spoken: false
    }
}
