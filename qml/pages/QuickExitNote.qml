// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// What leaving does, and the key for it.
AppText {
    role: "small"
    color: Theme.colors.ink2
    reading: true
    text: qsTr("“Leave now”, or the key Esc twice, takes you to the first page at once. There is no way back to this page, and the guide forgets what you looked for.")
}
