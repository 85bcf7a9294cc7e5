// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Name, kind, who runs it, and the three things decided at a glance: open, how to come, what it costs.
ColumnLayout {
    id: root

    required property ServiceDetail detail
    /// Whether it is kept is told and changed here, where the page has no head of its own.
    property bool keeping: false
    property bool kept: false
    /// As the page's head does, beside the heart.
    property bool sharing: false

    signal keepAsked
    signal shareAsked

    spacing: Theme.size.space12

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.size.space16
        rowSpacing: Theme.size.space8

        KindBadge {
            Layout.row: 0
            Layout.column: 0
            Layout.alignment: Qt.AlignTop
            group: root.detail.groupCode
            iconName: root.detail.kindCode
            size: Theme.size.titleBadge
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.row: Theme.huge ? 1 : 0
            Layout.column: Theme.huge ? 0 : 1
            Layout.columnSpan: Theme.huge ? 3 : 1
            spacing: Theme.size.space4

            AppText {
                objectName: "serviceName"
                Layout.fillWidth: true
                role: "title"
                text: root.detail.name
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                role: "small"
                text: root.detail.originalName
            }
            AppText {
                Layout.fillWidth: true
                role: "small"
                color: Theme.colors.ink2
                text: root.detail.organization.length > 0 ? qsTr("%1, %2", "kind of service, who runs it").arg(root.detail.kindText).arg(root.detail.organization) : root.detail.kindText
            }
        }
        Row {
            visible: root.keeping
            Layout.row: 0
            Layout.column: 2
            Layout.alignment: Qt.AlignTop | Qt.AlignRight
            // The drawing ends where the column does, beside the first line of the name.
            Layout.topMargin: -Theme.size.space8
            Layout.rightMargin: -Theme.size.space12

            IconButton {
                objectName: visible ? "action-share" : ""
                visible: root.sharing
                text: root.detail.moreTexts[root.detail.moreNames.indexOf("share")] ?? ""
                iconName: "share"
                onClicked: root.shareAsked()
            }
            SaveButton {
                objectName: root.keeping ? "save" : ""
                text: qsTr("Save")
                on: root.kept
                onSwitched: root.keepAsked()
            }
        }
    }
    Flow {
        id: facts

        Layout.fillWidth: true
        spacing: Theme.size.space8

        StateBadge {
            objectName: "openState"
            width: Math.min(implicitWidth, facts.width)
            openness: root.detail.openState
            text: root.detail.openText
            quiet: root.detail.openState === "unknown"
        }
        Repeater {
            model: root.detail.accessTexts
            Tag {
                required property string modelData

                width: Math.min(implicitWidth, facts.width)
                text: modelData
                iconName: "drop-in"
            }
        }
        Tag {
            width: Math.min(implicitWidth, facts.width)
            visible: root.detail.costKnown
            text: root.detail.costText
            iconName: "free"
        }
    }
}
