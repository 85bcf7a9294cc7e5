// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What the last update brought: a sentence, and the services it is about.
Card {
    id: root

    signal opened(service: string)

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("What is new")
    }
    AppText {
        objectName: "changesText"
        Layout.fillWidth: true
        text: Session.updates.changesText
    }
    Repeater {
        model: Session.updates.changes
        ListRow {
            required property string service
            required property string title
            required property string type
            required property string badge
            required note

            objectName: "change"
            Layout.fillWidth: true
            enabled: service !== ""
            text: title
            iconName: badge
            quiet: type === "removed"
            onClicked: root.opened(service)
        }
    }
}
