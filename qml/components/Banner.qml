// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
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
    readonly property bool hasAction: actionText !== ""
    /// The action stands below the words, not beside them.
    readonly property bool stacked: Theme.large || width < Theme.size.target * 8 || action.implicitWidth > width * 0.4

    signal actionClicked

    function escaped(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    }

    implicitWidth: icon.width + words.implicitWidth + 3 * Theme.size.space12 + (hasAction ? action.implicitWidth + Theme.size.space12 : 0)
    implicitHeight: Math.max(Theme.size.target, Math.max(icon.height, body.height) + 2 * Theme.size.space8)
    radius: Theme.size.radiusButton
    color: kind === "failed" ? Theme.colors.acuteTint : kind === "unsure" ? Theme.colors.unsureTint
        : kind === "info" ? Theme.colors.primaryTint : Theme.colors.sunken
    border.color: ink
    border.width: Theme.highContrast ? Theme.size.edge : 0
    Accessible.role: kind === "failed" ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: (title + " " + text).trim()

    AppIcon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.size.space12
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        color: root.ink
    }
    // No layout: those of Qt 6.4 keep the height that wrapped words had before they came, or before the action did.
    Item {
        id: body

        readonly property bool mirrored: LayoutMirroring.enabled

        anchors.left: icon.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.size.space12
        anchors.rightMargin: Theme.size.space12
        anchors.verticalCenter: parent.verticalCenter
        height: root.stacked ? words.height + action.room : Math.max(words.height, action.room)

        AppText {
            id: words

            x: body.mirrored ? body.width - width : 0
            y: root.stacked ? 0 : Math.round((body.height - height) / 2)
            width: root.stacked || !root.hasAction ? body.width : body.width - action.width - Theme.size.space12
            text: "<b>" + root.escaped(root.title) + "</b> " + root.escaped(root.text)
            textFormat: Text.StyledText
            role: "small"
            color: root.ink
            spoken: false
            reading: true
        }
        LinkButton {
            id: action

            readonly property real room: root.hasAction ? height : 0

            objectName: "bannerAction"
            x: root.stacked !== body.mirrored ? 0 : body.width - width
            y: root.stacked ? words.height : Math.round((body.height - height) / 2)
            width: Math.min(implicitWidth, body.width)
            visible: root.hasAction
            text: root.actionText
            color: root.ink
            onClicked: root.actionClicked()
        }
    }
}
