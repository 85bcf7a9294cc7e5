// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// The accessibility statement: which rules the guide follows, what works, what does not, and whom to tell.
Item {
    id: root

    readonly property Colophon colophon: Colophon { }

    signal back

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        title: qsTr("Accessibility statement")
        backName: qsTr("Back")
        onBackClicked: root.back()
    }
    ScrollPage {
        objectName: "statementPage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth
        spacing: Theme.size.space24

        TextSection {
            Layout.fillWidth: true
            title: qsTr("What we aim for")
            paragraphs: [
                qsTr("Everybody should be able to use this guide. The aim is WCAG 2.2, level AA, and the European standard EN 301 549."),
                qsTr("The guide meets most of it, but not all. We have tested it ourselves. Nobody independent has examined it yet."),
                root.colophon.publisherText
            ]
        }
        TextSection {
            objectName: "works"
            Layout.fillWidth: true
            title: qsTr("What works")
            paragraphs: [
                qsTr("Everything can be reached with the keyboard. You see where you are."),
                qsTr("Buttons, fields and headings have names that a screen reader can say."),
                qsTr("Text can be twice as large. It wraps, and nothing is cut."),
                qsTr("Colours have enough contrast. There are a dark look and one with high contrast."),
                qsTr("Colour is never alone: a word or a shape says the same."),
                qsTr("What you press is large enough, at least 48 points in both directions."),
                qsTr("Movement can be switched off. Nothing blinks, and nothing has a time limit."),
                qsTr("What there is to read on rights and knowledge can be read aloud, where the device has a voice."),
                qsTr("All of it works without a network.")
            ]
        }
        TextSection {
            objectName: "lacks"
            Layout.fillWidth: true
            title: qsTr("What does not work yet")
            paragraphs: [
                qsTr("A screen reader on Linux can read the fields you type in, but cannot type in them for you. The keyboard works."),
                qsTr("The map is a picture to a screen reader. The list beside it says everything the map says."),
                qsTr("Files you save as PDF have no tags for a screen reader. The sheet (CSV) holds the same numbers."),
                qsTr("Some texts have been translated by a machine and not yet read by a person. They are marked."),
                qsTr("Websites and documents that the guide leads to are others’. We do not know how accessible they are."),
                qsTr("Many places have not told us whether you can get in with a wheelchair. Call before you go.")
            ]
        }
        TextSection {
            Layout.fillWidth: true
            title: qsTr("Tell us")
            paragraphs: [root.colophon.contactText]
        }
        PrimaryButton {
            objectName: "contact"
            Layout.fillWidth: true
            visible: root.colophon.contactAddress.length > 0
            text: qsTr("Contact us")
            onClicked: notice.open(root.colophon.contactAddress, root.colophon.contact)
        }
        LinkNotice {
            id: notice
            Layout.fillWidth: true
        }
        TextSection {
            Layout.fillWidth: true
            title: qsTr("If you are not content")
            paragraphs: [
                qsTr("The Swedish law on accessible digital public service (2018:1937) applies when an authority publishes the guide. The Agency for Digital Government (Digg) supervises it. You can report to them what does not work.")
            ]
        }
    }
}
