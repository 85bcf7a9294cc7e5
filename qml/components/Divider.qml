// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A hairline between rows.
Rectangle {
    implicitWidth: Theme.size.target
    implicitHeight: Theme.size.hairline
    color: Theme.colors.line
}
