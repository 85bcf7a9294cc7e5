// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Language, look, children, place, what is stored, and what the guide is made of.
Item {
    id: root

    readonly property Settings settings: Session.settings

    signal opened(page: string, target: string, location: string)

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        title: qsTr("Settings")
        backName: ""
    }
    ScrollPage {
        objectName: "settingsPage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth

        SettingsChoice {
            Layout.fillWidth: true
            title: qsTr("Language")
            choices: root.settings.languages
            namePrefix: "language-"
        }
        SettingsChoice {
            Layout.fillWidth: true
            title: qsTr("Text size")
            choices: root.settings.textSizes
            namePrefix: "size-"
        }
        SettingsChoice {
            Layout.fillWidth: true
            title: qsTr("Colours")
            choices: root.settings.themes
            namePrefix: "theme-"
        }
        SwitchControl {
            objectName: "reducedMotion"
            Layout.fillWidth: true
            text: qsTr("Less movement")
            note: qsTr("Pages change without sliding.")
            on: root.settings.reducedMotion
            onSwitched: on => root.settings.reducedMotion = on
        }
        WhoSection {
            Layout.fillWidth: true
            onBirthAsked: root.opened("birth", "", "")
        }
        WhereSection {
            Layout.fillWidth: true
            onPlaceAsked: root.opened("place", "", "")
        }
        SettingsStored {
            Layout.fillWidth: true
        }
        SettingsData {
            Layout.fillWidth: true
            onUpdatesAsked: root.opened("sync", "", "")
            onStatementAsked: root.opened("statement", "", "")
            onLicencesAsked: root.opened("licences", "", "")
        }
    }
}
