// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// One place of the navigation: icon over word. The chosen one sits in the dome; acute help has its own colour.
Pressable {
    id: root

    required property string iconName
    property bool chosen: false
    property bool acute: false
    readonly property bool oneWord: !text.includes(" ")

    implicitHeight: Math.max(Theme.size.bar, implicitContentHeight + topPadding + bottomPadding)
    corner: Theme.size.radiusBadge
    ringInside: true
    padX: 0
    padY: Theme.size.space4
    depth: 0
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: chosen
    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : "transparent"
    }
    contentItem: ColumnLayout {
        spacing: Theme.size.space2

        Item {
            implicitWidth: Theme.size.barDomeWidth
            implicitHeight: Theme.size.barDomeHeight
            // Where the words are close together it is no wider than its place, or they would lie over each other.
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.size.barDomeWidth
            Layout.alignment: Qt.AlignHCenter | Qt.AlignBottom

            Dome {
                anchors.fill: parent
                visible: root.chosen
            }
            AppIcon {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: root.chosen ? -Theme.size.hairline : 0
                name: root.iconName
                color: root.chosen ? Theme.colors.galonInk : root.acute ? Theme.colors.acute : Theme.colors.ink2
            }
        }
        AppText {
            text: root.text
            role: "nav"
            // The one exception to words that never shrink: one that is wider than its place would else be broken.
            fontSizeMode: root.oneWord ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.type.least
            wrapMode: root.oneWord ? Text.NoWrap : Text.Wrap
            elide: root.oneWord ? Text.ElideRight : Text.ElideNone
            font.bold: root.chosen || root.acute
            color: root.acute ? Theme.colors.acute : root.chosen ? Theme.colors.ink : Theme.colors.ink2
            spoken: false
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.leftMargin: root.oneWord ? Theme.size.space2 : 0
            Layout.rightMargin: root.oneWord ? Theme.size.space2 : 0
            Layout.alignment: Qt.AlignTop
        }
    }
}
