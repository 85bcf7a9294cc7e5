// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// How old the data are, or what goes on with them just now; leads to the updates.
ListRow {
    id: root

    readonly property Updates updates: Session.updates

    objectName: "dataAge"
    iconName: Session.dataDrop
    text: updates.state === Updates.Running ? updates.progressText : Session.dataAgeText
    note: updates.state === Updates.NoFeed ? "" : updates.title
}
