// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Shown when no catalogue can be used at all: what happened and what to do.
ScrollPage {
    id: root

    objectName: "problemPage"
    maximumWidth: Theme.size.readingWidth * 1.2
    topSpace: Theme.size.space48

    ArtImage {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.size.emptyWidth
        Layout.preferredHeight: Theme.size.emptyWidth
        name: "umbrella"
    }
    FailedState {
        objectName: "problem"
        Layout.fillWidth: true
        title: Session.problemTitle
        text: Session.problemText
    }
    AppText {
        Layout.fillWidth: true
        text: Session.problemStep
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        role: "small"
        color: Theme.colors.ink2
        text: Session.cataloguePath
    }
    CallRow {
        objectName: "call112"
        Layout.fillWidth: true
        acute: true
        name: qsTr("Danger to life")
        note: qsTr("Police, ambulance, fire brigade")
        numberText: "112"
        callName: qsTr("Call 112")
        onClicked: notice.open("tel:112", "112")
    }
    LinkNotice {
        id: notice
        Layout.fillWidth: true
    }
}
