// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Something saved: what it is, what changed, the user's note, and its place in the list. Alt with up or down moves it too.
Card {
    id: root

    required property string key
    required property string service
    required property string location
    required property string name
    required property string kindCode
    required property string groupCode
    required property string kindText
    required property string placeText
    required property string openState
    required property string openText
    required property string phoneText
    required property string dialable
    required property string savedText
    required property string note
    required property string change
    required property string changeText
    required property bool news
    required property bool canUp
    required property bool canDown

    signal chosen
    signal called
    signal seen
    signal noted(note: string)
    signal upAsked
    signal downAsked
    signal removed
    /// Carried by a finger that is at so much of what the cards stand in.
    signal carried(y: real)

    padding: Theme.size.space12
    lifted: foot.lifted
    Keys.onPressed: event => {
        event.accepted = (event.modifiers & Qt.AltModifier) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down);
        if (event.accepted)
            event.key === Qt.Key_Up ? root.upAsked() : root.downAsked();
    }

    ListRow {
        objectName: "open-" + root.service
        Layout.fillWidth: true
        visible: root.service.length > 0
        group: root.groupCode
        iconName: root.kindCode
        text: root.name
        note: qsTr("%1, %2", "kind of service, place").arg(root.kindText).arg(root.placeText)
        onClicked: root.chosen()
    }
    FactRow {
        objectName: "then-" + root.key
        Layout.fillWidth: true
        visible: root.service.length === 0
        iconName: root.kindCode
        label: root.kindText
        text: root.placeText.length > 0 ? qsTr("%1, %2", "a service, its place").arg(root.name).arg(root.placeText) : root.name
    }
    Banner {
        objectName: "change-" + root.key
        Layout.fillWidth: true
        visible: root.changeText.length > 0
        kind: root.news ? "unsure" : "plain"
        iconName: root.news ? "warning" : "info"
        text: root.changeText
        actionText: root.news ? qsTr("I have seen it") : ""
        onActionClicked: root.seen()
    }
    Flow {
        id: now

        Layout.fillWidth: true
        visible: root.dialable.length > 0 || (root.service.length > 0 && root.openState !== "unknown")
        spacing: Theme.size.space8

        StateBadge {
            visible: root.service.length > 0 && root.openState !== "unknown"
            width: Math.min(implicitWidth, now.width)
            openness: root.openState
            text: root.openText
        }
        LinkButton {
            objectName: "call-" + root.key
            visible: root.dialable.length > 0
            text: root.phoneText
            iconName: "phone"
            Accessible.name: qsTr("Call %1, %2", "a service, its number").arg(root.name).arg(root.phoneText)
            onClicked: root.called()
        }
    }
    NoteField {
        objectName: "note-" + root.key
        Layout.fillWidth: true
        label: qsTr("Your note on %1").arg(root.name)
        placeholder: qsTr("Write a note of your own")
        text: root.note
        onCommitted: note => root.noted(note)
    }
    SavedOrder {
        id: foot

        Layout.fillWidth: true
        key: root.key
        name: root.name
        savedText: root.savedText
        canUp: root.canUp
        canDown: root.canDown
        onUpAsked: root.upAsked()
        onDownAsked: root.downAsked()
        onRemoved: root.removed()
        onCarried: y => root.carried(foot.mapToItem(root.parent, 0, y).y)
    }
}
