// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Is something wrong here? What, and in the user's own words. Kept on the device until the user sends it.
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
Card {
    id: root

    required property string service
    property bool asking: false
    property string said: ""

    onServiceChanged: {
        root.asking = false;
        root.said = "";
    }

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("Is something wrong here?")
    }
    OutlineButton {
        objectName: "reportAsk"
        Layout.fillWidth: true
        visible: !root.asking
        text: qsTr("Report an error")
        iconName: "report"
        onClicked: root.asking = true
    }
    Loader {
        Layout.fillWidth: true
        active: root.asking
        visible: active
        sourceComponent: ReportForm {
            onKept: (matter, words) => {
                root.said = Session.reports.add(root.service, matter, words);
                root.asking = false;
            }
            onGivenUp: root.asking = false
        }
    }
    Banner {
        objectName: "reportKept"
        Layout.fillWidth: true
        visible: root.said.length > 0
        kind: "plain"
        iconName: "check"
        text: root.said
        actionText: Session.reports.count > 0 ? Session.reports.sendText : ""
        onActionClicked: root.said = Session.reports.sendNewest()
    }
}
