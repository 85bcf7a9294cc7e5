// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Two short facts with a dot between them; the second goes to a line of its own when there is no room.
Flow {
    id: root

    property string first
    property string second

    spacing: Theme.size.space6

    FlowText {
        room: root.width
        text: root.first
        role: "small"
        color: Theme.colors.ink2
        spoken: false
        visible: text !== ""
    }
    Item {
        visible: root.first !== "" && root.second !== ""
        width: Theme.size.dot
        height: Theme.lineHeight("small")

        Dot { anchors.centerIn: parent }
    }
    FlowText {
        room: root.width
        text: root.second
        role: "small"
        color: Theme.colors.ink2
        spoken: false
        visible: text !== ""
    }
}
