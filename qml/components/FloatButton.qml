// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A button that floats on a map; `text` is its name for a reader. With `words` it says it too.
Pressable {
    id: root

    required property string iconName
    property string words
    property bool chosen: false

    padX: Theme.size.space12
    padY: Theme.size.space8
    background: Ledge {
        radius: root.corner
        color: root.down ? Theme.colors.pressedTint : root.chosen ? Theme.colors.chosenTint : Theme.colors.surface
        edge: Theme.colors.line
        pressed: root.down
    }
    contentItem: ButtonContent {
        text: root.words
        iconName: root.iconName
        color: root.enabled ? Theme.colors.primary : Theme.colors.edge
    }

    OffStroke {
        anchors.centerIn: parent
    }
}
