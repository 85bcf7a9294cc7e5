// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Paraply.Ui

/// A page that scrolls: its children stand in one column, at most `maximumWidth` wide.
FocusView {
    id: root

    default property alias content: column.data
    property real maximumWidth: width
    property real topSpace: Theme.size.space16
    property real footSpace: Theme.size.space32
    property alias spacing: column.spacing

    contentHeight: column.implicitHeight + root.topSpace + root.footSpace

    T.ScrollBar.vertical: ScrollThumb { }

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: root.topSpace
        width: Math.min(root.width, root.maximumWidth) - 2 * Theme.size.margin
        spacing: Theme.size.space16
    }
}
