// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Paraply.Ui

/// A page that scrolls: its children stand in one column, at most `maximumWidth` wide, and the control that has the
/// keyboard is kept in sight.
Flickable {
    id: root

    default property alias content: column.data
    property real maximumWidth: width
    property real topSpace: Theme.size.space16
    property alias spacing: column.spacing
    readonly property Item focused: Window.activeFocusItem

    function showItem(item: Item) {
        const y = item.mapToItem(root.contentItem, 0, 0).y;
        const space = Theme.size.space24;
        root.contentY = Math.max(0, Math.min(y - space, Math.max(root.contentY, y + item.height + space - root.height)));
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    contentHeight: column.implicitHeight + root.topSpace + Theme.size.space32
    onFocusedChanged: {
        if (root.focused && root.focused !== root && column.contains(column.mapFromItem(root.focused, 0, 0)))
            root.showItem(root.focused);
    }

    ScrollBar.vertical: ScrollBar {
        Accessible.ignored: true
    }

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: root.topSpace
        width: Math.min(root.width, root.maximumWidth) - 2 * Theme.size.margin
        spacing: Theme.size.space16
    }
}
