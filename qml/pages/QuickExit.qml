// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// Away from a sensitive page at once, without a way back to it. Where it is shown, the key Esc pressed twice does the same.
PrimaryButton {
    id: root

    readonly property SensitivePage mark: SensitivePage {
        active: root.visible
    }

    objectName: "quickExit"
    tone: "ink"
    iconName: "quick-exit"
    text: qsTr("Leave now")
    //: What a reader says of the button “Leave now”.
    spokenName: qsTr("Leave this page now. The guide forgets that you were here.")
    onClicked: Session.leave()
}
