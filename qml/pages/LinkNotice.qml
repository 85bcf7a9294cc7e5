// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// Opens an address in another program; where there is none, copies it and says so. Stands beside what was pressed.
Banner {
    id: root

    property string said: ""

    /// `shown` is what a person would copy: the address itself, or the number or name in it.
    function open(address: string, shown: string): void {
        const opened = Session.openExternally(address);
        if (!opened)
            Session.copy(shown);
        root.said = opened ? "" : qsTr("No program here opens it. %1 is copied.", "an address").arg(shown);
    }

    objectName: "said"
    visible: root.said.length > 0
    kind: "plain"
    iconName: "check"
    text: root.said
}
