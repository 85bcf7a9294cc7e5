// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// A large code that another phone takes along: the contact, the next time or the web page.
Item {
    id: root

    property string target: ""
    property string location: ""
    // Not from the layout it stands in: its height would be a step behind its width.
    readonly property real side: Math.min(Theme.size.code, root.width - 2 * Theme.size.margin)
    readonly property CodeSheet sheet: CodeSheet {
        serviceId: root.target
        locationId: root.location
    }

    signal back

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.readingWidth
        title: qsTr("Take it along")
        backName: qsTr("Back")
        onBackClicked: root.back()
    }
    ScrollPage {
        objectName: "qrPage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.readingWidth
        topSpace: Theme.size.space8

        EmptyState {
            Layout.fillWidth: true
            visible: root.sheet.status === Status.Empty
            title: qsTr("This support is no longer in the guide.")
            text: qsTr("It was there in an earlier version. Look for something like it.")
            actionText: qsTr("Back")
            onActionClicked: root.back()
        }
        FailedState {
            Layout.fillWidth: true
            visible: root.sheet.status === Status.Failed
            title: qsTr("This page could not be opened.")
            text: qsTr("The data file may be damaged. Start the guide again, or install it anew.")
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.sheet.status === Status.Ready
            spacing: Theme.size.space12

            AppText {
                objectName: "qrName"
                Layout.fillWidth: true
                role: "name"
                text: root.sheet.name
                Accessible.role: Accessible.Heading
            }
            CodePicture {
                objectName: "code"
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: root.side
                Layout.preferredHeight: root.side
                content: root.sheet.content
                Accessible.role: Accessible.Graphic
                Accessible.name: root.sheet.contentText
            }
            AppText {
                Layout.fillWidth: true
                role: "small"
                color: Theme.colors.ink2
                text: qsTr("Point the other phone's camera at the code. No network is needed.")
            }
            Repeater {
                model: root.sheet.codes
                RadioRow {
                    required property string key
                    required property string label
                    required note

                    objectName: "code-" + key
                    Layout.fillWidth: true
                    text: label
                    chosen: root.sheet.chosen === key
                    onClicked: root.sheet.chosen = key
                }
            }
        }
    }
}
