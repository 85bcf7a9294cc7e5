// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Beside the list before anything is chosen: the umbrella, and where to begin.
ScrollPage {
    id: root

    signal opened(page: string, target: string, location: string)

    topSpace: 0

    RightsScene {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.size.margin
        Layout.rightMargin: -Theme.size.margin
    }
    AppText {
        Layout.fillWidth: true
        role: "title"
        text: qsTr("Choose a suggestion in the list")
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        reading: true
        text: qsTr("Say how old your child is and where you are. The list shows what there is, nearest first, and tells you when it is open and how sure we are.")
    }
    WhatSection {
        Layout.fillWidth: true
        onGroupChosen: group => Session.finder.onlyGroup(group)
        onAllAsked: Session.finder.clearFilters()
    }
    LinkButton {
        objectName: "whyRights"
        Layout.maximumWidth: root.width - 2 * Theme.size.margin
        text: qsTr("Why this support exists: article 18")
        onClicked: root.opened("article", "article-18", "")
    }
}
