// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// What we say ourselves, in plain words: open on the page, marked as ours. `gore` (1 to 3) shows which part of
/// article 18 it is about.
Item {
    id: root

    required property string title
    required property string text
    /// "In our own words"; empty where a group of blocks is marked once.
    property string markText
    property int gore: 0

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.size.space12

        ArtImage {
            visible: root.gore > 0
            name: "gore-" + Math.max(1, Math.min(3, root.gore))
            Layout.preferredWidth: Theme.size.gore
            Layout.preferredHeight: Theme.size.gore
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.size.space4
            Layout.fillWidth: true

            AppText {
                visible: root.title !== ""
                text: root.title
                role: "heading"
                Layout.fillWidth: true
            }
            AppText {
                text: root.text
                reading: true
                Accessible.role: Accessible.Paragraph
                Layout.fillWidth: true
            }
            AppText {
                visible: root.markText !== ""
                text: root.markText
                role: "small"
                color: Theme.colors.ink2
                Layout.fillWidth: true
            }
        }
    }
}
