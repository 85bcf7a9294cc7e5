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
    readonly property bool news: !fellBack && !forgot && Session.saved.newsCount > 0

    signal savedAsked

    objectName: "catalogueNotice"
    visible: fellBack || forgot || news || Session.dataIsOld
    kind: "unsure"
    iconName: fellBack || forgot || news ? "warning" : "clock"
    title: fellBack ? Session.problemTitle : forgot ? qsTr("What this device remembered could not be read.") : news ? Session.saved.newsText : qsTr("These data are old.")
    text: fellBack ? Session.problemText : forgot ? Session.personalProblemText : news ? "" : Session.dataAgeText + " " + qsTr("Call before you go.")
    actionText: news ? qsTr("See what") : ""
    onActionClicked: root.savedAsked()
    Layout.preferredHeight: visible ? implicitHeight : 0
}
