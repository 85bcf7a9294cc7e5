// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// What scrolls, and keeps the control that has the keyboard in sight.
Flickable {
    id: root

    readonly property Item focused: Window.activeFocusItem

    function holds(item: Item): bool {
        return item !== null && (item === root.contentItem || root.holds(item.parent));
    }
    function showItem(item: Item) {
        const y = item.mapToItem(root.contentItem, 0, 0).y;
        const space = Theme.size.space24;
        const wanted = Math.min(y - space, Math.max(root.contentY, y + item.height + space - root.height));
        root.contentY = Math.max(0, Math.min(wanted, root.contentHeight - root.height));
    }
    /// Brings the item to the top, as far as there is something below it.
    function showTop(item: Item) {
        const y = item.mapToItem(root.contentItem, 0, 0).y - Theme.size.space8;
        root.contentY = Math.max(0, Math.min(y, root.contentHeight - root.height));
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: width
    onFocusedChanged: {
        if (root.holds(root.focused))
            root.showItem(root.focused);
    }
}
