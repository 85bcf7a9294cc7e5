// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Where: what is set, and the one button that asks for the position.
Item {
    id: root

    required property string caption
    required property string text
    required property string nearText
    property bool busy: false
    /// A word of the place would not fit beside the button: then that stands below.
    readonly property bool stacked: Theme.huge || place.leftPadding + Theme.size.icon24 + Theme.size.space12 + longest.implicitWidth + place.rightPadding
        + Math.min(near.implicitWidth, near.share) > width - Theme.size.space6

    signal placeClicked
    signal nearClicked

    implicitWidth: grid.implicitWidth
    implicitHeight: Math.max(Theme.size.fieldHeight, grid.implicitHeight + 2 * Theme.size.space4)

    AppText {
        id: longest

        visible: false
        text: root.text.replace(/\s+/g, "\n")
        role: "name"
        wrapMode: Text.NoWrap
        spoken: false
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.size.radiusField
        color: place.down ? Theme.colors.pressedTint : Theme.colors.surface
        border.color: Theme.colors.edge
        border.width: Theme.size.edge
    }
    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.rightMargin: Theme.size.space6
        anchors.leftMargin: root.stacked ? Theme.size.space6 : 0
        columns: root.stacked ? 1 : 2
        columnSpacing: 0

        Pressable {
            id: place

            objectName: "place"
            spokenName: root.caption + " " + root.text
            corner: Theme.size.radiusField
            ringInside: true
            depth: 0
            padX: Theme.size.space12
            padY: Theme.size.space4
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.placeClicked()
            contentItem: RowLayout {
                spacing: Theme.size.space12

                AppIcon {
                    name: "pin"
                    color: Theme.colors.primary
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    AppText {
                        text: root.caption
                        role: "caption"
                        color: Theme.colors.ink2
                        spoken: false
                        Layout.fillWidth: true
                    }
                    AppText {
                        objectName: "placeName"
                        text: root.text
                        role: "name"
                        spoken: false
                        Layout.fillWidth: true
                    }
                }
            }
        }
        TonalButton {
            id: near

            readonly property real share: root.width * 0.6

            objectName: "near"
            text: root.nearText
            iconName: "near-me"
            enabled: !root.busy
            topInset: (Theme.size.target - Theme.size.fieldButton) / 2
            bottomInset: topInset
            padX: Theme.size.space12
            padY: Theme.size.space4
            corner: Theme.size.radiusChip
            Layout.fillWidth: root.stacked
            Layout.maximumWidth: root.stacked ? -1 : share
            onClicked: root.nearClicked()
        }
    }
}
