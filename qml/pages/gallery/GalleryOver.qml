// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// What comes over a page, and what tells how far something is.
ColumnLayout {
    id: root

    spacing: Theme.size.space12

    SheetBody {
        title: "Share this support"
        closeName: "Close"
        Layout.fillWidth: true

        ListRow { text: "Copy name, place and number"; iconName: "share"; Layout.fillWidth: true }
        ListRow { text: "Show a QR code"; iconName: "qr"; Layout.fillWidth: true }
        ListRow { text: "Add to the calendar"; iconName: "calendar-add"; note: "Mondays 9–12"; Layout.fillWidth: true }
    }
    UndoBar {
        shown: true
        text: "Removed from your list."
        actionText: "Undo"
        closeName: "Close"
        held: true
        Layout.fillWidth: true
    }
    UndoBar {
        shown: true
        text: "Name, place and number are copied. Paste them where you like."
        closeName: "Close"
        held: true
        Layout.fillWidth: true
    }
    ProgressLine { text: "Fetching: 120 kB of 460 kB"; value: 0.26; Layout.fillWidth: true }
    ProgressLine { text: "Asking the feed …"; Layout.fillWidth: true }
}
