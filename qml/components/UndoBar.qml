// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// What was just done, with a way to take it back; a page places it over its lower edge. It goes by itself after a while, but not
/// while the pointer or the keyboard is on it. `say()` shows it; without `actionText` it only tells.
Item {
    id: root

    property string text
    property string actionText
    property string closeName
    property bool shown: false
    /// It stays while this holds.
    property bool held: hover.hovered || action.activeFocus || close.activeFocus

    signal undone
    signal closed

    function say(words: string): void {
        text = words;
        shown = true;
        going.restart();
    }
    function leave(): void {
        shown = false;
    }

    visible: shown
    implicitWidth: Theme.size.readingWidth
    implicitHeight: Math.max(Theme.size.row, row.implicitHeight + 2 * Theme.size.space4) + Theme.size.ledge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Timer {
        id: going

        interval: Theme.time.message
        running: root.shown && !root.held
        onTriggered: root.leave()
    }
    HoverHandler {
        id: hover
    }
    Ledge {
        anchors.fill: parent
        radius: Theme.size.radiusButton
        edge: Theme.colors.edge
        foot: Theme.colors.edge
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.size.space16
        anchors.rightMargin: Theme.size.space4
        anchors.bottomMargin: Theme.size.ledge
        spacing: Theme.size.space8

        AppText {
            text: root.text
            role: "small"
            spoken: false
            Layout.fillWidth: true
        }
        LinkButton {
            id: action

            objectName: "undo"
            visible: root.actionText !== ""
            text: root.actionText
            onClicked: {
                root.leave();
                root.undone();
            }
        }
        IconButton {
            id: close

            objectName: "undoClose"
            text: root.closeName
            iconName: "close"
            onClicked: {
                root.leave();
                root.closed();
            }
        }
    }
}
