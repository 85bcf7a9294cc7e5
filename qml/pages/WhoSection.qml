// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// "How old is your child?": one tap an age, several at once, or an exact birth month.
ColumnLayout {
    id: root

    /// The fewest columns that still look well; the shell's pane may be narrow.
    property int columns: Theme.huge ? 2 : width < Theme.size.space48 * 6.2 * Theme.textScale ? 3 : width > Theme.size.space48 * 13 ? 8 : 4

    /// The question stands above already, in the canopy.
    property bool asked: false

    signal birthAsked

    spacing: Theme.size.space8

    SectionHeading {
        Layout.fillWidth: true
        visible: !root.asked
        text: qsTr("How old is your child?")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.columns
        columnSpacing: Theme.size.space8
        rowSpacing: Theme.size.space8

        Repeater {
            model: Session.children.bands
            AgeChip {
                required property string code
                required property string number
                required unit
                required chosen
                required property string accessibleName

                objectName: "age-" + code
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.size.space48
                text: number
                Accessible.name: accessibleName
                onClicked: Session.children.toggleBand(code)
            }
        }
        AgeChip {
            objectName: "age-birth"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.size.space48
            dashed: true
            iconName: "birth-month"
            text: qsTr("Born when?")
            onClicked: root.birthAsked()
        }
    }
    ChipFlow {
        id: born

        Layout.fillWidth: true
        visible: Session.children.exactCount > 0

        Repeater {
            model: Session.children
            RemovableChip {
                required property string key
                required property string label
                required property string detail
                required property bool exact

                objectName: "child-" + key
                width: Math.min(implicitWidth, born.width)
                visible: exact
                text: detail.length > 0 ? qsTr("%1, %2", "an age, then when the child was born").arg(label).arg(detail) : label
                removeName: qsTr("Remove %1").arg(label)
                onClicked: Session.children.remove(key)
            }
        }
    }
}
