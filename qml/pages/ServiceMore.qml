// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// What else one can do with a service, beside the four that are wanted most.
Flow {
    id: root

    required property ServiceDetail detail
    /// Else the page shares elsewhere.
    property bool sharing: true

    signal triggered(string name)

    spacing: Theme.size.space8
    visible: root.detail.moreNames.length > (root.sharing ? 0 : 1)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("More")

    Repeater {
        model: root.detail.moreNames.length

        OutlineButton {
            required property int index
            readonly property string name: root.detail.moreNames[index] ?? ""

            objectName: "action-" + name
            visible: root.sharing || name !== "share"
            text: root.detail.moreTexts[index] ?? ""
            iconName: root.detail.moreIcons[index] ?? ""
            onClicked: root.triggered(name)
        }
    }
}
