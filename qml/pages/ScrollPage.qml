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
    /// What is read aloud just now: kept in sight, until the user scrolls.
    property Item heard: null
    property bool following: true

    function holdsWhole(item: Item): bool {
        const y = item.mapToItem(root.contentItem, 0, 0).y;
        return y >= root.contentY && y + item.height <= root.contentY + root.height;
    }

    contentHeight: column.implicitHeight + root.topSpace + root.footSpace

    onMovementStarted: root.following = false
    onHeardChanged: {
        if (!root.heard)
            root.following = true;
        else if (root.following && !root.holdsWhole(root.heard))
            root.showTop(root.heard);
    }

    T.ScrollBar.vertical: ScrollThumb {
        onPressedChanged: root.following = root.following && !pressed
    }

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: root.topSpace
        width: Math.min(root.width, root.maximumWidth) - 2 * Theme.size.margin
        spacing: Theme.size.space16
    }
}
