// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The places of a phone, each as wide as its word needs. When the words no longer fit, three remain at full size: the one we are at, acute help, and
/// the way to the rest.
Rectangle {
    id: root

    required property list<string> names
    required property list<string> texts
    required property list<string> icons
    property string current
    property string moreText
    readonly property bool folded: moreText !== "" && (Theme.huge || widest.implicitWidth > width - 2 * Theme.size.space6)
    readonly property string lead: current !== "acute" && names.includes(current) ? current : names[0] ?? ""

    signal chosen(string name)
    signal moreClicked

    implicitWidth: names.length * Theme.size.target
    implicitHeight: places.implicitHeight + line.height
    color: Theme.colors.surface

    Row {
        id: widest

        opacity: 0

        Repeater {
            id: words

            model: root.texts

            AppText {
                required property string modelData

                width: Math.max(Theme.size.target, implicitWidth + Theme.size.space4)
                text: modelData
                role: "nav"
                font.bold: true
                wrapMode: Text.NoWrap
                spoken: false
            }
        }
    }
    Divider {
        id: line

        width: root.width
    }
    RowLayout {
        id: places

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.size.space6
        anchors.rightMargin: Theme.size.space6
        spacing: 0

        Repeater {
            model: root.names.length

            NavPlace {
                required property int index
                readonly property string place: root.names[index]

                objectName: "place-" + place
                visible: !root.folded || place === "acute" || place === root.lead
                text: root.texts[index] ?? ""
                iconName: root.icons[index] ?? ""
                chosen: place === root.current
                acute: place === "acute"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: words.count > index ? words.itemAt(index).width : Theme.size.target
                onClicked: root.chosen(place)
            }
        }
        NavPlace {
            objectName: "place-more"
            visible: root.folded
            text: root.moreText
            iconName: "list"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.size.target
            onClicked: root.moreClicked()
        }
    }
}
