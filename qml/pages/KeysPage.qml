// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// What the keyboard does.
Item {
    id: root

    signal back

    component Keys: FactRow {
        Layout.fillWidth: true
        iconName: "list"
    }

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        title: qsTr("Keyboard shortcuts")
        backName: qsTr("Back")
        onBackClicked: root.back()
    }
    ScrollPage {
        objectName: "keysPage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth
        spacing: Theme.size.space8

        Keys {
            label: qsTr("Search by word")
            text: qsTr("Ctrl+F or /", "keys")
        }
        Keys {
            label: qsTr("Open a place of the menu")
            text: qsTr("Alt+1, Alt+2 and so on", "keys")
        }
        Keys {
            label: qsTr("Go back")
            text: qsTr("Esc or Alt+Left", "keys")
        }
        Keys {
            label: qsTr("Move the map, come closer, go farther away, see all of it")
            text: qsTr("Arrow keys, +, - and Home", "keys")
        }
        Keys {
            label: qsTr("Undo the last change of the filters")
            text: qsTr("Ctrl+Z", "keys")
        }
        Keys {
            label: qsTr("Go from one control to the next")
            text: qsTr("Tab, and Shift+Tab backwards", "keys")
        }
        Keys {
            label: qsTr("Press the control")
            text: qsTr("Space or Enter", "keys")
        }
        Keys {
            label: qsTr("Show this page")
            text: qsTr("? or F1", "keys")
        }
    }
}
