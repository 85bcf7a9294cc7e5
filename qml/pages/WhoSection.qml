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

    /// One child stands in the place of the chip that asks for the month, more stand below.
    readonly property int bornCount: Session.children.exactCount

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
        Repeater {
            model: root.bornCount === 1 ? Session.children : null
            AgeChip {
                required property string shortLabel
                required property string bornShort
                required property string label
                required property string detail
                required property bool exact

                objectName: "age-born"
                visible: exact
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.size.space48
                dashed: true
                chosen: true
                text: shortLabel
                unit: bornShort
                Accessible.name: qsTr("%1, %2", "an age, then when the child was born").arg(label).arg(detail)
                onClicked: root.birthAsked()
            }
        }
        AgeChip {
            objectName: "age-birth"
            visible: root.bornCount !== 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.size.space48
            dashed: true
            iconName: "birth-month"
            text: qsTr("Born when?")
            onClicked: root.birthAsked()
        }
    }
    BornChildren {
        Layout.fillWidth: true
        visible: root.bornCount > 1
    }
}
