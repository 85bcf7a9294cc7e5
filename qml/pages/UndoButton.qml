// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// Takes back the last change of the filters, and then the one before it.
LinkButton {
    objectName: "undo"
    visible: Session.filterTrail.canUndo
    text: Session.filterTrail.undoText
    iconName: "start-over"
    onClicked: Session.filterTrail.undo()
}
