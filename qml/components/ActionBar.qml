// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// Up to four equal buttons: what one can do with this service. What is not known is left out by the caller. When a
/// word does not fit beside the others (a phone number in full, large text), two stand on a line.
Item {
    id: root

    required property list<string> names
    required property list<string> texts
    required property list<string> icons
    readonly property int count: names.length
    readonly property real share: (width - (count - 1) * grid.columnSpacing) / Math.max(1, count)
    readonly property bool folded: count > 2 && (Theme.huge || widest.implicitWidth + 2 * Theme.size.space2 > share)

    signal triggered(string name)

    implicitWidth: count * (widest.implicitWidth + Theme.size.space16)
    implicitHeight: grid.implicitHeight

    Column {
        id: widest

        opacity: 0

        Repeater {
            model: root.texts

            AppText {
                required property string modelData

                text: modelData
                role: "label"
                wrapMode: Text.NoWrap
                spoken: false
            }
        }
    }
    GridLayout {
        id: grid

        anchors.fill: parent
        columns: root.folded ? 2 : Math.max(1, root.count)
        columnSpacing: Theme.size.space6
        rowSpacing: Theme.size.space8

        Repeater {
            model: root.count

            ActionTile {
                required property int index

                objectName: "action-" + root.names[index]
                text: root.texts[index] ?? ""
                iconName: root.icons[index] ?? ""
                first: index === 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                // The odd one out takes the whole line.
                Layout.columnSpan: root.folded && root.count % 2 === 1 && index === 0 ? 2 : 1
                onClicked: root.triggered(root.names[index])
            }
        }
    }
}
