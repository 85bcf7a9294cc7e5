// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// The choices of one filter group as chips, for a Row or a Flow.
Repeater {
    id: root

    required property FacetModel facets
    property string namePrefix: ""
    /// The widest that a chip may become; its words wrap then.
    property real room: Infinity

    model: facets

    FilterChip {
        required property string code
        required property string label
        required property bool zero
        required property string accessibleName
        required countText
        required chosen

        objectName: root.namePrefix + code
        width: Math.min(implicitWidth, root.room)
        text: label
        empty: zero
        Accessible.name: accessibleName
        onClicked: root.facets.toggle(code)
    }
}
