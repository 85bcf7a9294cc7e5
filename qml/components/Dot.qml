// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The dot between two short facts on a line.
Rectangle {
    implicitWidth: Theme.size.dot
    implicitHeight: Theme.size.dot
    radius: Theme.size.dot / 2
    color: Theme.colors.edge
}
