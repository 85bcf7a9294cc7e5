// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What the user must know about the data in use: another file is shown than the one asked for, what this device
/// remembered had to be set aside, or the data are old. Takes no room when all is well; never more than one banner.
Banner {
    id: root

    readonly property bool fellBack: Session.catalogueState === Session.FellBack
    readonly property bool forgot: Session.personalProblem.length > 0

    objectName: "catalogueNotice"
    visible: fellBack || forgot || Session.dataIsOld
    kind: "unsure"
    iconName: fellBack || forgot ? "warning" : "clock"
    title: fellBack ? Session.problemTitle : forgot ? qsTr("What this device remembered could not be read.") : qsTr("These data are old.")
    text: fellBack ? Session.problemText : forgot ? Session.personalProblemText : Session.dataAgeText + " " + qsTr("Call before you go.")
    Layout.preferredHeight: visible ? implicitHeight : 0
}
