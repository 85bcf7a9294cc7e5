// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// One service whole: what, when, for whom, where, how, and how sure we are.
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
Item {
    id: root

    property string target: ""
    property string location: ""
    property bool hasBack: true
    property string said: ""
    /// In the head of the page or of what it says, where there is room.
    readonly property bool sharing: !root.detail.isSensitive && root.detail.moreNames.includes("share")
    readonly property bool saved: Session.saved.any && Session.saved.holds(root.target)
    readonly property ServiceDetail detail: ServiceDetail {
        serviceId: root.target
        locationId: root.location
    }

    onTargetChanged: root.said = ""

    signal opened(page: string, target: string, location: string)
    signal back

    function save() {
        root.said = Session.saved.toggle(root.target, root.location);
    }

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        cornered: root.detail.isSensitive
        grounded: root.detail.isSensitive
        height: visible ? implicitHeight : 0
        visible: root.hasBack || root.detail.isSensitive
        title: ""
        backName: root.hasBack ? qsTr("Back") : ""
        onBackClicked: root.back()

        IconButton {
            id: share

            objectName: "action-share"
            visible: root.sharing
            text: root.detail.moreTexts[root.detail.moreNames.indexOf("share")] ?? ""
            iconName: "share"
        }
        SaveButton {
            objectName: header.visible ? "save" : ""
            visible: root.detail.status === Status.Ready
            text: qsTr("Save")
            on: root.saved
            onSwitched: root.save()
        }
        QuickExit {
            visible: root.detail.isSensitive
        }
    }
    ScrollPage {
        objectName: "servicePage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth
        topSpace: header.visible ? Theme.size.space8 : Theme.size.space20

        Banner {
            objectName: "saveSaid"
            Layout.fillWidth: true
            visible: root.said.length > 0
            kind: "plain"
            iconName: "check"
            text: root.said
        }
        LoadingCards {
            Layout.fillWidth: true
            visible: root.detail.status === Status.Loading
            text: qsTr("Opening …")
        }
        EmptyState {
            objectName: "serviceGone"
            Layout.fillWidth: true
            visible: root.detail.status === Status.Empty
            title: qsTr("This support is no longer in the guide.")
            text: qsTr("It was there in an earlier version. Look for something like it.")
            actionText: qsTr("Find support")
            onActionClicked: root.opened("find", "", "")
        }
        FailedState {
            objectName: "serviceFailed"
            Layout.fillWidth: true
            visible: root.detail.status === Status.Failed
            title: qsTr("This page could not be opened.")
            text: qsTr("The data file may be damaged. Start the guide again, or install it anew.")
        }
        Loader {
            Layout.fillWidth: true
            active: root.detail.status === Status.Ready
            visible: active
            sourceComponent: ServiceContent {
                id: body

                detail: root.detail
                keeping: !header.visible
                kept: root.saved
                sharing: !root.sharing
                onKeepAsked: root.save()
                onOpened: (page, target) => root.opened(page, target, root.location)

                Connections {
                    target: share
                    function onClicked() {
                        body.act("share");
                    }
                }
            }
        }
    }
}
