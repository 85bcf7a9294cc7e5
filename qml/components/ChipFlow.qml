// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Chips that wrap, in a layout. Each brings its own free room, so that what is drawn is as far apart down as across.
Flow {
    Layout.leftMargin: -Theme.size.chipGap / 2
    Layout.rightMargin: -Theme.size.chipGap / 2
}
