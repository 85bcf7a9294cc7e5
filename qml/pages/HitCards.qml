// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// One line of results: one card, or two beside each other, as high as the higher.
Item {
    id: root

    required property RowModel hits
    required property int line
    property int columns: 1
    property string chosenService: ""
    readonly property real gap: Theme.size.space8
    property Item one: null
    property Item other: null

    signal chosen(service: string, location: string)

    function meet() {
        root.one = cards.itemAt(0);
        root.other = cards.itemAt(1);
    }

    implicitHeight: Math.max(one?.implicitHeight ?? 0, other?.implicitHeight ?? 0)

    Repeater {
        id: cards

        onItemAdded: root.meet()
        onItemRemoved: root.meet()
        model: RowSlice {
            source: root.hits
            first: root.line * root.columns
            most: root.columns
        }
        HitCard {
            required property int index

            x: (root.LayoutMirroring.enabled ? root.columns - 1 - index : index) * (width + root.gap)
            width: (root.width - (root.columns - 1) * root.gap) / root.columns
            height: root.height
            chosen: service === root.chosenService
            onClicked: root.chosen(service, location)
        }
    }
}
