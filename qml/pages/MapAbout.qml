// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What the map is made of, whose it is, and how exact.
Card {
    id: root

    required property MapDetail detail

    signal closed

    RowLayout {
        spacing: Theme.size.space8
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            role: "heading"
            text: qsTr("About the map")
        }
        IconButton {
            objectName: "aboutClose"
            text: qsTr("Close")
            iconName: "close"
            onClicked: root.closed()
        }
    }
    AppText {
        objectName: "mapAttribution"
        Layout.fillWidth: true
        role: "small"
        text: Session.mapAttribution
    }
    AppText {
        Layout.fillWidth: true
        role: "small"
        text: root.detail.legendTitle + " " + root.detail.legendText
    }
    AppText {
        Layout.fillWidth: true
        role: "small"
        color: Theme.colors.ink2
        text: qsTr("An overview, not a street map: outlines fade where they would no longer be true.")
    }
    Repeater {
        model: root.detail.layerTexts

        AppText {
            required property string modelData

            Layout.fillWidth: true
            role: "caption"
            color: Theme.colors.ink2
            text: modelData
        }
    }
}
