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

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("About the guide")
    }
    FactRow {
        objectName: "dataDate"
        Layout.fillWidth: true
        iconName: "drop"
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
    AppText {
        Layout.fillWidth: true
        role: "small"
        color: Theme.colors.ink2
        reading: true
        text: Session.attribution
    }
    AppText {
        Layout.fillWidth: true
        role: "small"
        color: Theme.colors.ink2
        reading: true
        text: Session.mapAttribution
    }
    AppText {
        Layout.fillWidth: true
        role: "small"
        color: Theme.colors.ink2
        reading: true
        text: qsTr("The program is free software under the European Union Public Licence 1.2. It is built with Qt (LGPL 3), SQLite (public domain), Noto Sans (OFL 1.1), nlohmann-json and CLI11.")
    }
}
