// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Rights: article 18 first, under the umbrella, then the articles beside it.
ScrollPage {
    id: root

    readonly property PageModel pages: PageModel {
        section: "rights"
    }

    readonly property PageReader reader: PageReader {
        opening: [heading.text, intro.text]
        passages: root.pages.passages
        closing: [knowledge.spokenName]
    }

    signal opened(page: string, target: string, location: string)

    objectName: "rightsPage"
    topSpace: 0
    heard: root.reader.heard
    maximumWidth: Theme.size.columnWidth

    RightsScene {
        Layout.fillWidth: true
        Layout.leftMargin: (parent.width - root.width) / 2
        Layout.rightMargin: Layout.leftMargin
    }
    AppText {
        id: heading

        Layout.fillWidth: true
        role: "display"
        text: qsTr("Society must support you")
        Accessible.role: Accessible.Heading

        ReadMark {
            reader: root.reader
            place: "opening-0"
        }
    }
    AppText {
        id: intro

        Layout.fillWidth: true
        reading: true
        text: qsTr("Support for parents is not a favour. It follows from the Convention on the Rights of the Child, which is Swedish law since 2020.")

        ReadMark {
            reader: root.reader
            place: "opening-1"
        }
    }
    ReadAloudButton {
        id: aloud

        Layout.maximumWidth: root.width - 2 * Theme.size.margin
        reader: root.reader
    }
    ReadAloudNotice {
        Layout.fillWidth: true
        reader: root.reader
    }
    ReadAloudStop {
        parent: root
        reader: root.reader
        page: root
        begun: aloud
    }
    LoadingCards {
        Layout.fillWidth: true
        visible: root.pages.status === Status.Loading
        text: qsTr("Opening …")
    }
    FailedState {
        Layout.fillWidth: true
        visible: root.pages.status === Status.Failed
        title: qsTr("These pages could not be opened.")
        text: qsTr("The data file may be damaged. Start the guide again, or install it anew.")
    }
    EmptyState {
        Layout.fillWidth: true
        visible: root.pages.status === Status.Empty
        title: qsTr("This catalogue has no pages on rights.")
    }
    RightsParts {
        Layout.fillWidth: true
        visible: root.pages.parts.count > 0
        parts: root.pages.parts
        reader: root.reader
    }
    Repeater {
        model: root.pages
        ListRow {
            id: row

            required property string pageId
            required property string title
            required property string summary
            required property int article

            objectName: "page-" + pageId
            Layout.fillWidth: true
            iconName: article === 18 ? "umbrella" : "rights"
            text: title
            note: summary
            onClicked: root.opened("article", pageId, "")

            ReadMark {
                reader: root.reader
                place: "page-" + row.pageId
            }
        }
    }
    ListRow {
        id: knowledge

        objectName: "toKnowledge"
        Layout.fillWidth: true
        iconName: "book"
        text: qsTr("Knowledge")
        note: qsTr("What support for parents is, and who works for it")
        onClicked: root.opened("knowledge", "", "")

        ReadMark {
            reader: root.reader
            place: "closing-0"
        }
    }
    PrimaryButton {
        objectName: "seeSupport"
        Layout.fillWidth: true
        text: qsTr("See support near you")
        iconName: "umbrella"
        onClicked: root.opened("find", "", "")
    }
}
