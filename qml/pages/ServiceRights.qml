// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Why this support is owed: the pages on rights that share a topic with it.
ColumnLayout {
    id: root

    required property ServiceDetail detail

    signal chosen(pageId: string)

    spacing: Theme.size.space4
    visible: root.detail.rightsPages.count > 0

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("Why this support exists")
    }
    Repeater {
        model: root.detail.rightsPages
        ListRow {
            required property string pageId
            required property string title
            required property string summary

            objectName: "why-" + pageId
            Layout.fillWidth: true
            iconName: "rights"
            text: title
            note: summary
            onClicked: root.chosen(pageId)
        }
    }
}
