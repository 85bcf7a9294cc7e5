// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// What a phone shows of a page: a test's pages are made in `holder`, and the theme follows the session.
Item {
    id: root

    readonly property alias holder: holder

    width: 400
    height: 760

    ThemeBinding { margin: 16 }
    Item {
        id: holder
        anchors.fill: parent
    }
}
