// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What the user must know about the data in use: another file is shown than the one asked for, or what this device
/// remembered had to be set aside. Takes no room when all is well; never more than one banner.
Banner {
    id: root

    readonly property bool fellBack: Session.catalogueState === Session.FellBack

    objectName: "catalogueNotice"
    visible: fellBack || Session.personalProblem.length > 0
    kind: "unsure"
    iconName: "warning"
    title: fellBack ? Session.problemTitle : qsTr("What this device remembered could not be read.")
    text: fellBack ? Session.problemText : Session.personalProblemText
    Layout.preferredHeight: visible ? implicitHeight : 0
}
