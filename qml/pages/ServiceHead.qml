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

    spacing: Theme.size.space12

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.huge ? 1 : 2
        columnSpacing: Theme.size.space16
        rowSpacing: Theme.size.space8

        KindBadge {
            Layout.alignment: Qt.AlignTop
            group: root.detail.groupCode
            iconName: root.detail.kindCode
            size: Theme.size.titleBadge
        }
        ColumnLayout {
            Layout.fillWidth: true
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
