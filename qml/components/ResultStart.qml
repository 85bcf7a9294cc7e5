// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The start of a result: badge, distance, and an arrow to where it lies (north is up, whatever the text's direction).
GridLayout {
    id: root

    required property string group
    required property string iconName
    required property string distanceText
    required property real bearing
    property bool saved: false

    columns: Theme.huge ? 3 : 1
    rowSpacing: Theme.size.space4
    columnSpacing: Theme.size.space12

    KindBadge {
        id: badge

        group: root.group
        iconName: root.iconName
        Layout.alignment: Qt.AlignHCenter

        SavedMark {
            anchors.right: parent.right
            anchors.rightMargin: -Theme.size.space6
            y: -Theme.size.space6
            // Grows with the badge, which does not grow with the text.
            width: Math.min(implicitWidth, badge.width * 0.48)
            height: width
            visible: root.saved
        }
    }
    AppText {
        visible: root.distanceText !== ""
        text: root.distanceText
        role: "caption"
        font.bold: true
        spoken: false
        horizontalAlignment: Theme.huge ? Text.AlignLeft : Text.AlignHCenter
        Layout.fillWidth: true
    }
    AppIcon {
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        visible: root.bearing >= 0
        name: "back"
        size: Theme.size.icon18
        color: Theme.colors.ink2
        // The drawing points west.
        rotation: root.bearing + 90
        Layout.alignment: Qt.AlignHCenter
    }
    Item {
        visible: !Theme.huge
        Layout.fillHeight: true
    }
}
