// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// The filters that are set, each with a cross.
ChipFlow {
    id: root

    visible: Session.finder.filterCount > 0 || Session.filterTrail.canUndo

    Repeater {
        model: Session.finder.chosenFilters
        RemovableChip {
            required property string code
            required property string label

            objectName: "chosen-" + code
            width: Math.min(implicitWidth, root.width)
            text: label
            removeName: qsTr("Remove %1").arg(label)
            onClicked: Session.finder.chosenFilters.toggle(code)
        }
    }
    UndoButton {
        leftInset: Theme.size.chipGap / 2
        rightInset: leftInset
    }
}
