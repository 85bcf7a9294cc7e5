// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What the guide is made of, whose work it is, and on what terms it may be used.
Item {
    id: root

    readonly property Colophon colophon: Colophon { }

    signal back

    component Licence: ColumnLayout {
        id: licence

        required property string name
        required property string licence
        required property string note

        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            role: "name"
            text: licence.name
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            role: "small"
            color: Theme.colors.ink2
            reading: true
            text: licence.note
        }
        AppText {
            Layout.fillWidth: true
            role: "small"
            font.bold: true
            text: qsTr("Licence: %1").arg(licence.licence)
        }
    }

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        title: qsTr("Licences and sources")
        backName: qsTr("Back")
        onBackClicked: root.back()
    }
    ScrollPage {
        objectName: "licencesPage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth
        spacing: Theme.size.space12

        TextSection {
            Layout.fillWidth: true
            title: qsTr("The data")
            paragraphs: [
                qsTr("Descriptions are in our own words. Each fact names its source on the page of the support it is about."),
                Session.attribution
            ]
        }
        SectionHeading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.size.space12
            text: qsTr("The map")
        }
        Repeater {
            model: root.colophon.layers
            Licence { }
        }
        AppText {
            Layout.fillWidth: true
            role: "small"
            color: Theme.colors.ink2
            reading: true
            text: Session.mapAttribution
        }
        SectionHeading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.size.space12
            text: qsTr("The program")
        }
        Repeater {
            model: root.colophon.parts
            Licence { }
        }
    }
}
