// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The places of a wide screen, one below the other; "settings" and "acute" stand at the foot.
Rectangle {
    id: root

    required property list<string> names
    required property list<string> texts
    required property list<string> icons
    property string current
    readonly property int acuteIndex: names.indexOf("acute")
    readonly property int settingsIndex: names.indexOf("settings")

    signal chosen(string name)

    implicitWidth: Theme.size.rail * Theme.textScale
    implicitHeight: places.contentHeight + foot.implicitHeight
    color: Theme.colors.surface

    Divider {
        anchors.right: parent.right
        width: Theme.size.hairline
        height: root.height
    }
    Flickable {
        id: places

        anchors.top: parent.top
        anchors.bottom: foot.top
        width: root.width
        contentWidth: width
        contentHeight: column.implicitHeight + Theme.size.space24
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            y: Theme.size.space12
            width: parent.width
            spacing: Theme.size.space4

            AppIcon {
                name: "app-icon"
                size: Theme.size.appIcon
                Layout.alignment: Qt.AlignHCenter
                Layout.bottomMargin: Theme.size.space4
            }
            Repeater {
                model: root.names.length

                NavPlace {
                    required property int index
                    readonly property string place: root.names[index]

                    objectName: visible ? "place-" + place : ""
                    visible: index !== root.acuteIndex && index !== root.settingsIndex
                    text: root.texts[index] ?? ""
                    iconName: root.icons[index] ?? ""
                    chosen: place === root.current
                    Layout.fillWidth: true
                    onClicked: root.chosen(place)
                }
            }
        }
    }
    ColumnLayout {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.size.space12
        width: root.width
        spacing: Theme.size.space8

        NavPlace {
            objectName: "place-settings"
            visible: root.settingsIndex >= 0
            text: root.texts[root.settingsIndex] ?? ""
            iconName: root.icons[root.settingsIndex] ?? ""
            chosen: root.current === "settings"
            Layout.fillWidth: true
            onClicked: root.chosen("settings")
        }
        AcuteBlock {
            objectName: "place-acute"
            visible: root.acuteIndex >= 0
            text: root.texts[root.acuteIndex] ?? ""
            iconName: root.icons[root.acuteIndex] ?? ""
            chosen: root.current === "acute"
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: root.width - Theme.size.space8
            onClicked: root.chosen("acute")
        }
    }
}
