// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Whom to call when it is urgent: who, when, and the number.
Item {
    id: root

    readonly property AcuteHelp help: AcuteHelp { }
    readonly property bool roomy: width >= Theme.size.space48 * 14 && !Theme.large

    signal opened(page: string, target: string, location: string)

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        cornered: true
        grounded: true
        title: qsTr("Acute help")
        subtitle: Theme.large ? "" : qsTr("Works without a network")

        QuickExit { }
    }
    ScrollPage {
        objectName: "acutePage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth
        topSpace: Theme.size.space8

        LinkNotice {
            id: notice
            Layout.fillWidth: true
        }
        LoadingCards {
            Layout.fillWidth: true
            visible: root.help.status === Status.Loading
            text: qsTr("Opening …")
        }
        FailedState {
            Layout.fillWidth: true
            visible: root.help.status === Status.Failed
            title: qsTr("The numbers could not be opened.")
            text: qsTr("The data file may be damaged. Start the guide again, or install it anew.")
        }
        EmptyState {
            Layout.fillWidth: true
            visible: root.help.status === Status.Empty
            title: qsTr("This guide names nobody to call.")
            text: qsTr("Look for support as usual instead.")
            actionText: qsTr("Find support")
            onActionClicked: root.opened("find", "", "")
        }
        AcuteSection {
            objectName: "acuteNow"
            Layout.fillWidth: true
            title: qsTr("Open now")
            lines: root.help.now
            roomy: root.roomy
            onCalled: (address, number) => notice.open(address, number)
            onCopied: number => notice.copy(number)
        }
        AcuteSection {
            objectName: "acuteLater"
            Layout.fillWidth: true
            title: qsTr("At other times, or hours not known")
            lines: root.help.later
            roomy: root.roomy
            onCalled: (address, number) => notice.open(address, number)
            onCopied: number => notice.copy(number)
        }
        QuickExitNote {
            Layout.fillWidth: true
        }
    }
}
