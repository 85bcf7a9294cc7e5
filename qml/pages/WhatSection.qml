// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// "What do you need?": the six tiles with what each would give.
ColumnLayout {
    id: root

    signal groupChosen(group: string)
    signal allAsked

    spacing: Theme.size.space8

    SectionHeading {
        Layout.fillWidth: true
        // A link needs a finger's room, not a gap of that height.
        Layout.topMargin: -actionInset
        Layout.bottomMargin: -actionInset
        text: qsTr("What do you need?")
        actionText: Session.finder.showAllText
        onActionClicked: root.allAsked()
    }
    // Words are answered where they are typed: here the field would move away under them.
    Banner {
        objectName: "nothingInGroups"
        Layout.fillWidth: true
        visible: Session.finder.nothingFits && Session.finder.text.length === 0
        kind: "info"
        iconName: "info"
        text: Session.finder.emptyTitle + " " + Session.finder.emptyText
        actionText: Session.finder.relaxText
        onActionClicked: Session.finder.relax()
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.huge ? 1 : Theme.large || root.width < Theme.size.space48 * 6.2 ? 2 : root.width > Theme.size.space48 * 13 ? 6 : 3
        columnSpacing: Theme.size.space8
        rowSpacing: Theme.size.space8

        Repeater {
            model: Session.finder.groups
            KindTile {
                required property string code
                required property string label
                required countText
                required property bool zero
                required property string accessibleName

                objectName: "tile-" + code
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.size.space48
                group: code
                text: label
                empty: zero
                Accessible.name: accessibleName
                onClicked: root.groupChosen(code)
            }
        }
    }
}
