// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Reports of errors that wait on this device, and what becomes of them.
Card {
    id: root

    readonly property ReportList reports: Session.reports
    property string said: ""

    visible: reports.count > 0 || said.length > 0

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("Your reports of errors")
    }
    AppText {
        objectName: "reportWay"
        Layout.fillWidth: true
        visible: root.reports.count > 0
        role: "small"
        color: Theme.colors.ink2
        reading: true
        text: root.reports.wayText
    }
    Repeater {
        model: root.reports
        ColumnLayout {
            id: report

            required property string key
            required property string name
            required property string matterText
            required property string words
            required property string dayText

            spacing: Theme.size.space4
            Layout.fillWidth: true

            FactRow {
                Layout.fillWidth: true
                iconName: "report"
                label: report.name
                text: report.matterText
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: report.words
            }
            AppText {
                Layout.fillWidth: true
                role: "small"
                color: Theme.colors.ink2
                text: report.dayText
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.size.space8

                TonalButton {
                    objectName: "send-" + report.key
                    text: root.reports.sendText
                    onClicked: root.said = root.reports.send(report.key)
                }
                OutlineButton {
                    objectName: "drop-" + report.key
                    text: qsTr("Remove")
                    spokenName: qsTr("Remove the report on %1").arg(report.name)
                    onClicked: root.reports.remove(report.key)
                }
            }
        }
    }
    Banner {
        objectName: "reportSaid"
        Layout.fillWidth: true
        visible: root.said.length > 0
        kind: "plain"
        iconName: "check"
        text: root.said
    }
}
