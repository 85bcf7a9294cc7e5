// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A gap in words: what is missing, and where.
Card {
    id: root

    required property string title
    required property string gapText
    required property string group
    required property string iconName

    padding: Theme.size.space12
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + gapText

    RowLayout {
        spacing: Theme.size.space12
        Layout.fillWidth: true

        KindBadge {
            group: root.group
            iconName: root.iconName
            size: Theme.size.icon40
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.size.space2
            Layout.fillWidth: true

            AppText {
                text: root.title
                role: "name"
                spoken: false
                Layout.fillWidth: true
            }
            AppText {
                visible: text.length > 0
                text: root.gapText
                role: "small"
                color: Theme.colors.ink2
                spoken: false
                Layout.fillWidth: true
            }
        }
    }
}
