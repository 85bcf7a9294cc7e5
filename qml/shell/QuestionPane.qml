// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Who, where, what and every filter in one column beside the list.
ScrollPage {
    id: root

    signal opened(page: string, target: string, location: string)

    objectName: "questionPane"
    spacing: Theme.size.space12

    AppText {
        Layout.fillWidth: true
        role: "title"
        text: qsTr("Find support near you")
        Accessible.role: Accessible.Heading
    }
    SearchBox {
        Layout.fillWidth: true
        fieldName: "paneText"
        onOpened: (page, target, location) => root.opened(page, target, location)
    }
    WhoSection {
        Layout.fillWidth: true
        onBirthAsked: root.opened("birth", "", "")
    }
    WhereSection {
        Layout.fillWidth: true
        onPlaceAsked: root.opened("place", "", "")
    }
    FilterGroups {
        Layout.fillWidth: true
    }
}
