// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The filled button; one on a page. `tone`: "primary", "acute", "ink" (quick exit) or "galon" (on petrol).
Pressable {
    id: root

    property string iconName
    property string tone: "primary"
    property string role: "name"
    readonly property color face: tone === "primary" ? Theme.colors.primary : tone === "acute" ? Theme.colors.acute
        : tone === "galon" ? Theme.colors.galon : Theme.colors.ink
    readonly property color word: tone === "primary" ? Theme.colors.primaryInk : tone === "acute" ? Theme.colors.acuteInk
        : tone === "galon" ? Theme.colors.galonInk : Theme.colors.bg
    readonly property color under: tone === "primary" ? Theme.colors.primaryDeep : tone === "acute" ? Theme.colors.acuteDeep
        : tone === "galon" ? Theme.colors.galonDeep : Theme.colors.inkDeep
    /// No tone between a bright face and its dark words tells a press in high contrast: they change places.
    readonly property bool inverse: down && Theme.highContrast

    background: ButtonGround {
        radius: root.corner
        color: root.inverse ? Theme.colors.surface : root.face
        foot: root.under
        edge: root.inverse ? root.face : "transparent"
        pressed: root.down
    }
    contentItem: ButtonContent {
        text: root.text
        role: root.role
        iconName: root.iconName
        color: root.inverse ? root.face : root.enabled ? root.word : Theme.colors.ink2
    }
}
