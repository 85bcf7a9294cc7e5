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

    function copy(words: string): void {
        root.copyQuietly(words, qsTr("%1 is copied.", "a number or an address").arg(words));
    }
    /// `told` says what was copied.
    function copyQuietly(words: string, told: string): void {
        Session.copy(words);
        root.said = told;
    }

    objectName: "said"
    visible: root.said.length > 0
    kind: "plain"
    iconName: "check"
    text: root.said
}
