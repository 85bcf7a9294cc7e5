// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// The page before and the page after, in the order of their section.
ColumnLayout {
    id: root

    required property PageDetail detail

    signal chosen(pageId: string)

    spacing: Theme.size.space4

    Divider {
        Layout.fillWidth: true
        visible: previous.visible || next.visible
    }
    ListRow {
        id: next

        objectName: "nextPage"
        Layout.fillWidth: true
        visible: root.detail.nextId.length > 0
        iconName: "chevron"
        text: root.detail.nextTitle
        note: qsTr("Next page")
        onClicked: root.chosen(root.detail.nextId)
    }
    ListRow {
        id: previous

        objectName: "previousPage"
        Layout.fillWidth: true
        visible: root.detail.previousId.length > 0
        iconName: "back"
        text: root.detail.previousTitle
        note: qsTr("Previous page")
        onClicked: root.chosen(root.detail.previousId)
    }
}
