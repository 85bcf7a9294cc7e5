// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// About: which data, how old, whose work is in it.
Card {
    id: root

    signal updatesAsked
    signal statementAsked
    signal licencesAsked

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("About the guide")
    }
    FactRow {
        objectName: "dataDate"
        Layout.fillWidth: true
        iconName: Session.dataDrop
        label: qsTr("Data for %1", "a region's name").arg(Session.regionName)
        text: Session.dataAgeText
    }
    FactRow {
        Layout.fillWidth: true
        iconName: "umbrella"
        label: qsTr("Version")
        text: Session.appVersion
    }
    ListRow {
        objectName: "updates"
        Layout.fillWidth: true
        iconName: "sync"
        text: qsTr("Updates")
        note: Session.updates.state === Updates.Running ? Session.updates.progressText
            : !Session.updates.feed.there ? qsTr("No feed is set. The guide uses the data it came with.")
            : Session.updates.title || qsTr("From %1", "a feed's name").arg(Session.updates.feed.name)
        onClicked: root.updatesAsked()
    }
    ListRow {
        objectName: "statement"
        Layout.fillWidth: true
        iconName: "accessible"
        text: qsTr("Accessibility statement")
        note: qsTr("What works for everybody, and what does not yet")
        onClicked: root.statementAsked()
    }
    ListRow {
        objectName: "licences"
        Layout.fillWidth: true
        iconName: "information"
        text: qsTr("Licences and sources")
        note: qsTr("Whose work the guide, its data and its maps are")
        onClicked: root.licencesAsked()
    }
}
