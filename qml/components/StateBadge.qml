// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Open, closed or not known, as word, shape and colour. `state`: "open", "closed", "unknown", "changed" (may have
/// been changed). `quiet` is for what most rows say: no fill, and no louder than a second line.
Rectangle {
    id: root

    required property string openness
    required property string text
    property bool quiet: false
    readonly property bool unsure: openness === "unknown" || openness === "changed"
    readonly property color ink: openness === "open" ? Theme.colors.open : unsure && !quiet ? Theme.colors.unsure : Theme.colors.ink2
    readonly property real padding: quiet ? 0 : Theme.size.space8

    implicitWidth: row.implicitWidth + 2 * padding
    implicitHeight: Math.max(quiet ? 0 : Theme.size.tag, row.implicitHeight + padding)
    radius: Theme.size.radiusBadge
    color: quiet ? "transparent" : openness === "open" ? Theme.colors.openTint : unsure ? Theme.colors.unsureTint : Theme.colors.sunken
    border.color: ink
    border.width: Theme.highContrast && !quiet ? Theme.size.hairline : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - 2 * root.padding)
        spacing: Theme.size.space6

        Rectangle {
            visible: !root.unsure
            implicitWidth: Theme.size.mark
            implicitHeight: Theme.size.mark
            radius: width / 2
            color: root.openness === "open" ? root.ink : "transparent"
            border.color: root.ink
            border.width: Theme.size.chosenEdge
        }
        AppIcon {
            visible: root.unsure
            name: "approximate"
            size: Theme.size.icon18
            color: root.ink
        }
        AppText {
            text: root.text
            role: "small"
            font.bold: !root.quiet
            color: root.ink
            spoken: false
            Layout.fillWidth: true
        }
    }
}
