// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// One age of a municipality as a word, a bar and a number. `marked` sets teenagers apart.
Item {
    id: root

    required property string label
    required property string countText
    required property string level
    /// 0 to 1
    required property real share
    property bool marked: false
    /// Too little, or nothing for those who are looked at above all.
    readonly property bool lacking: level === "thin" || (marked && level === "none")

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(label.implicitHeight, count.implicitHeight)

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Theme.size.space8

        AppText {
            id: label

            text: root.label
            role: "caption"
            font.bold: root.marked
            color: root.lacking ? Theme.colors.acute : root.marked ? Theme.colors.ink : Theme.colors.ink2
            spoken: false
            Layout.fillWidth: Theme.huge
            Layout.preferredWidth: root.width * 0.36
        }
        Item {
            // Large words need its room, and the number says the same.
            visible: !Theme.huge
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.size.ruler

            Rectangle {
                anchors.fill: parent
                radius: height / 2
                color: Theme.colors.sunken
                border.color: Theme.colors.line
                border.width: Theme.highContrast ? Theme.size.hairline : 0
            }
            Rectangle {
                anchors.left: parent.left
                visible: root.share > 0
                width: Math.max(height, parent.width * root.share)
                height: parent.height
                radius: height / 2
                color: root.lacking ? Theme.colors.acute : Theme.colors.primary
            }
        }
        AppText {
            id: count

            text: root.countText
            role: "caption"
            font.bold: true
            color: root.lacking ? Theme.colors.acute : root.level === "none" ? Theme.colors.ink2 : Theme.colors.ink
            spoken: false
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Theme.size.space24 * Theme.textScale
        }
    }
}
