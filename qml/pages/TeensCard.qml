// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Teenagers, set apart: how much there is for them, and in the colour of alarm where that is too little.
Pressable {
    id: root

    required property string title
    required property string level
    readonly property bool lacking: level === "thin" || level === "none"
    readonly property color ink: lacking ? Theme.colors.acute : Theme.colors.ink

    objectName: "teens"
    spokenName: title + ". " + text
    corner: Theme.size.radiusCard
    ringInside: true
    background: Ledge {
        color: root.lacking ? Theme.colors.acuteTint : root.down ? Theme.colors.pressedTint : Theme.colors.surface
        edge: !root.lacking ? Theme.colors.line : root.down || Theme.highContrast ? root.ink : "transparent"
        foot: root.lacking ? root.ink : Theme.colors.line
        pressed: root.down
    }
    contentItem: RowLayout {
        spacing: Theme.size.space12

        AppIcon {
            name: root.lacking ? "warning" : "youth_centre"
            size: Theme.size.icon40
            color: root.lacking ? root.ink : Theme.colors.teen
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.size.space2
            Layout.fillWidth: true

            AppText {
                text: root.title
                role: "name"
                color: root.ink
                spoken: false
                Layout.fillWidth: true
            }
            AppText {
                visible: root.text.length > 0
                text: root.text
                role: "small"
                spoken: false
                Layout.fillWidth: true
            }
        }
        AppIcon {
            name: "chevron"
            size: Theme.size.icon18
            color: root.lacking ? root.ink : Theme.colors.ink2
        }
    }
}
