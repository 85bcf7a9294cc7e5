// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App

/// What reads a page aloud, and the part of the page that is heard now.
ReadAloud {
    id: root

    property Item part: null
    readonly property Item heard: root.active ? root.part : null
}
