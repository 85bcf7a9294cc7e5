// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// The exact way to say a child's age: year, then month. Nothing is typed, and nothing but year and month is kept.
Item {
    id: root

    property int year: 0
    property int month: 0
    /// The year and month that were refused last; choosing others takes the words back.
    property int refusedYear: 0
    property int refusedMonth: 0

    signal back

    function add() {
        if (Session.children.addBirthMonth(root.year, root.month))
            return root.back();
        root.refusedYear = root.year;
        root.refusedMonth = root.month;
    }

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        title: qsTr("When was your child born?")
        backName: qsTr("Back")
        onBackClicked: root.back()
    }
    ScrollPage {
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth

        SectionHeading {
            Layout.fillWidth: true
            visible: Session.children.exactCount > 0
            text: qsTr("Children you have added")
        }
        BornChildren {
            Layout.fillWidth: true
            visible: Session.children.exactCount > 0
        }
        SectionHeading {
            Layout.fillWidth: true
            text: qsTr("Year")
        }
        ChoiceFlow {
            Layout.fillWidth: true
            texts: Session.children.birthYears
            chosenText: String(root.year)
            namePrefix: "year-"
            onChosen: (index, text) => root.year = Number(text)
        }
        SectionHeading {
            Layout.fillWidth: true
            text: qsTr("Month")
        }
        ChoiceFlow {
            Layout.fillWidth: true
            texts: Session.children.monthNames
            chosenText: root.month > 0 ? Session.children.monthNames[root.month - 1] : ""
            namePrefix: "month-"
            onChosen: (index, text) => root.month = index + 1
        }
        Banner {
            objectName: "birthProblem"
            Layout.fillWidth: true
            visible: root.month > 0 && root.year === root.refusedYear && root.month === root.refusedMonth
            kind: "unsure"
            iconName: "warning"
            title: qsTr("That month does not fit.")
            text: qsTr("The guide is for children who are born and not yet 18. If you are expecting, choose Expecting on the first page.")
        }
        PrimaryButton {
            objectName: "addChild"
            Layout.fillWidth: true
            enabled: root.year > 0 && root.month > 0
            text: qsTr("Add this child")
            iconName: "plus"
            onClicked: root.add()
        }
        AppText {
            Layout.fillWidth: true
            role: "small"
            color: Theme.colors.ink2
            text: qsTr("Year and month stay on this device.")
        }
    }
}
