// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// The children that were told of by month of birth, each taken away by a tap.
ChipFlow {
    id: root

    Repeater {
        model: Session.children
        RemovableChip {
            required property string key
            required property string label
            required property string detail
            required property bool exact

            objectName: "child-" + key
            width: Math.min(implicitWidth, root.width)
            visible: exact
            text: qsTr("%1, %2", "an age, then when the child was born").arg(label).arg(detail)
            removeName: qsTr("Remove %1").arg(label)
            onClicked: Session.children.remove(key)
        }
    }
}
