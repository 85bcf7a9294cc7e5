// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Every filter on one page, for a narrow window.
Item {
    id: root

    signal back

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        title: qsTr("Filters")
        backName: qsTr("Back")
        onBackClicked: root.back()
    }
    ScrollPage {
        anchors.top: header.bottom
        anchors.bottom: foot.top
        width: root.width
        maximumWidth: Theme.size.columnWidth

        FilterGroups {
            Layout.fillWidth: true
        }
    }
    PrimaryButton {
        id: foot

        objectName: "showResults"
        anchors.bottom: root.bottom
        anchors.bottomMargin: Theme.size.space12
        x: Theme.size.margin
        width: root.width - 2 * Theme.size.margin
        text: Session.finder.showText
        onClicked: root.back()
    }
}
