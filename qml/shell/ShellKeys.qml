// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Paraply.App
import Paraply.Ui

/// What the keyboard does anywhere. KeysPage tells the user.
Item {
    id: root

    required property History history
    required property list<string> places

    Shortcut {
        sequences: ["Back", "Alt+Left"]
        onActivated: root.history.back()
    }
    Shortcut {
        sequence: "Esc"
        onActivated: {
            if (!Session.escape())
                root.history.back();
        }
    }
    Shortcut {
        sequences: ["Ctrl+F", "/"]
        onActivated: root.history.searchAsked()
    }
    Shortcut {
        sequences: ["?", "F1"]
        enabled: root.history.page !== "keys"
        onActivated: root.history.open("keys", "", "")
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        enabled: Session.filterTrail.canUndo
        onActivated: Session.filterTrail.undo()
    }
    Instantiator {
        model: 9
        Shortcut {
            required property int index

            sequence: "Alt+" + (index + 1)
            enabled: index < root.places.length
            onActivated: root.history.open(root.places[index], "", "")
        }
    }
}
