// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Who, where, what and every filter in one column beside the list; or `folded`, without the filters, to stand over it.
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
ScrollPage {
    id: root

    property bool folded: false
    property bool titled: true

    signal opened(page: string, target: string, location: string)

    objectName: "questionPane"
    spacing: Theme.size.space12
    footSpace: folded ? 0 : Theme.size.space32

    AppText {
        Layout.fillWidth: true
        visible: root.titled
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
    Loader {
        Layout.fillWidth: true
        active: !root.folded
        visible: active
        sourceComponent: FilterGroups { }
    }
}
