// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Through an icon that is off, in high contrast, where no tone tells it.
Rectangle {
    objectName: "offStroke"
    visible: Theme.highContrast && !enabled
    implicitWidth: Theme.size.icon24
    implicitHeight: Theme.size.chosenEdge
    rotation: 45
    color: Theme.colors.edge
    antialiasing: true
}
