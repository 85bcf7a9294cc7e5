// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T

/// Notices that what had the keyboard in here is gone, or off, and left it with nothing: a ring on a map that others have joined, a button
/// that leads no farther.
FocusScope {
    id: root

    readonly property Item focused: Window.activeFocusItem
    /// Whether what has the keyboard was come to by key.
    property bool keyed: false

    /// `byHand`: no ring was seen round what had it.
    signal bereft(byHand: bool)

    function tell(): void {
        if (root.focused === root)
            root.bereft(!root.keyed);
    }
    function follow(control: T.Control): void {
        const reason = control?.focusReason ?? Qt.OtherFocusReason;
        root.keyed = reason === Qt.TabFocusReason || reason === Qt.BacktabFocusReason || reason === Qt.ShortcutFocusReason;
    }

    onFocusedChanged: {
        if (root.focused === root)
            Qt.callLater(root.tell); // qmllint disable
        else
            root.follow(root.focused as T.Control);
    }
}
