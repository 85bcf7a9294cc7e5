// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Two short facts with a dot between them; the second goes to a line of its own when there is no room, and the dot goes away.
Flow {
    id: root

    property string first
    property string second
    readonly property bool together: one.natural + other.natural + dot.width + 2 * spacing <= width

    spacing: Theme.size.space6

    FlowText {
        id: one

        width: root.together ? natural : root.width
        room: root.width
        text: root.first
        role: "small"
        color: Theme.colors.ink2
        spoken: false
        visible: text !== ""
    }
    Item {
        id: dot

        visible: root.together && root.first !== "" && root.second !== ""
        width: Theme.size.dot
        height: Theme.lineHeight("small")

        Dot { anchors.centerIn: parent }
    }
    FlowText {
        id: other

        room: root.width
        text: root.second
        role: "small"
        color: Theme.colors.ink2
        spoken: false
        visible: text !== ""
    }
}
