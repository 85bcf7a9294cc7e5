// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// How fresh the data are, what goes on, how the last attempt ended and what to do next.
Card {
    id: root

    readonly property Updates updates: Session.updates
    readonly property bool running: updates.state === Updates.Running

    FactRow {
        objectName: "syncDataDate"
        Layout.fillWidth: true
        iconName: Session.dataDrop
        label: qsTr("Data for %1", "a region's name").arg(Session.regionName)
        text: Session.dataAgeText
    }
    Banner {
        objectName: "syncOutcome"
        Layout.fillWidth: true
        visible: !root.running && root.updates.title !== ""
        kind: root.updates.tone === "good" ? "info" : root.updates.tone === "later" ? "unsure" : "failed"
        iconName: root.updates.tone === "good" ? "check" : root.updates.tone === "later" ? "offline" : "warning"
        title: root.updates.title
        text: root.updates.step
    }
    AppText {
        objectName: "syncAsked"
        Layout.fillWidth: true
        visible: text !== "" && !root.running
        role: "small"
        color: Theme.colors.ink2
        text: root.updates.askedText
    }
    ProgressLine {
        objectName: "syncProgress"
        Layout.fillWidth: true
        visible: root.running
        value: root.updates.progress
        text: root.updates.progressText
    }
    PrimaryButton {
        objectName: "syncWhole"
        Layout.fillWidth: true
        visible: root.updates.wholeOffered
        text: qsTr("Fetch the whole file")
        iconName: "download"
        onClicked: root.updates.askForWhole()
    }
    TonalButton {
        objectName: "syncAsk"
        Layout.fillWidth: true
        visible: root.updates.state === Updates.Resting
        text: qsTr("Ask for news now")
        iconName: "sync"
        onClicked: root.updates.ask()
    }
    OutlineButton {
        objectName: "syncStop"
        Layout.fillWidth: true
        visible: root.running
        text: qsTr("Stop")
        iconName: "stop"
        onClicked: root.updates.stop()
    }
}
