// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Paraply.Ui

/// Where one is in what scrolls: seen while it moves, and for a mouse to drag. A reader has ways of its own.
T.ScrollBar {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.size.space2
    minimumSize: orientation === Qt.Horizontal ? height / width : width / height
    Accessible.ignored: true
    contentItem: Rectangle {
        implicitWidth: Theme.size.space6
        implicitHeight: Theme.size.space6
        radius: width / 2
        color: root.pressed ? Theme.colors.ink2 : Theme.colors.edge
        opacity: 0
        states: State {
            when: root.active && root.size < 1
            PropertyChanges { root.contentItem.opacity: 0.75 }
        }
        transitions: Transition {
            to: ""
            SequentialAnimation {
                PauseAnimation { duration: Theme.time.linger }
                NumberAnimation { property: "opacity"; duration: Theme.time.page }
            }
        }
    }
}
