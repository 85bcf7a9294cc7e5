// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A message that stays: a bold sentence, what it means, and at most one thing to do. `kind`: "info", "unsure",
/// "failed" or "plain". Announced by a reader when it comes, as an alert when something failed.
Rectangle {
    id: root

    property string kind: "info"
    property string iconName: kind === "failed" ? "warning" : kind === "unsure" ? "clock" : "info"
    property string title
    property string text
    property string actionText
    readonly property color ink: kind === "failed" ? Theme.colors.acute : kind === "unsure" ? Theme.colors.unsure
        : kind === "info" ? Theme.colors.primaryTintInk : Theme.colors.ink

    signal actionClicked

    function escaped(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    }

    implicitWidth: row.implicitWidth + 2 * Theme.size.space12
    implicitHeight: Math.max(Theme.size.target, row.implicitHeight + 2 * Theme.size.space8)
    radius: Theme.size.radiusButton
    color: kind === "failed" ? Theme.colors.acuteTint : kind === "unsure" ? Theme.colors.unsureTint
        : kind === "info" ? Theme.colors.primaryTint : Theme.colors.sunken
    border.color: ink
    border.width: Theme.highContrast ? Theme.size.edge : 0
    Accessible.role: kind === "failed" ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: (title + " " + text).trim()

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.size.space12
        spacing: Theme.size.space12

        AppIcon {
            name: root.iconName
            color: root.ink
        }
        GridLayout {
            columns: Theme.large || root.width < Theme.size.target * 8 ? 1 : 2
            columnSpacing: Theme.size.space12
            rowSpacing: 0
            Layout.fillWidth: true

            AppText {
                text: "<b>" + root.escaped(root.title) + "</b> " + root.escaped(root.text)
                textFormat: Text.StyledText
                role: "small"
                color: root.ink
                spoken: false
                reading: true
                Layout.fillWidth: true
            }
            LinkButton {
                objectName: "bannerAction"
                visible: root.actionText !== ""
                text: root.actionText
                color: root.ink
                onClicked: root.actionClicked()
            }
        }
    }
}
