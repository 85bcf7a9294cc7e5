// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A heart that keeps something, filled when it is kept. `text` names it for a reader, who also hears whether it is on.
IconButton {
    id: root

    property bool on: false

    signal switched

    iconName: on ? "heart-filled" : "heart"
    color: on ? Theme.colors.primary : Theme.colors.ink
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.onToggleAction: root.press()
    onClicked: root.switched()
}
