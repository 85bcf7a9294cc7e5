// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Knowledge: what parenting support is, who works for it, and what has been written.
Item {
    id: root

    readonly property PageModel pages: PageModel {
        section: "knowledge"
    }

    readonly property PageReader reader: PageReader {
        opening: [header.title, header.subtitle, overview.spokenName]
        passages: root.pages.passages
        closing: [publications.spokenName]
    }

    signal opened(page: string, target: string, location: string)

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        grounded: true
        title: qsTr("Knowledge")
        subtitle: qsTr("What support for parents is, and who works for it")
        backName: ""

        ReadAloudButton {
            Layout.maximumWidth: root.width - 2 * Theme.size.margin
            reader: root.reader
        }
    }
    ScrollPage {
        id: page

        objectName: "knowledgePage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth
        spacing: Theme.size.space8
        heard: root.reader.heard

        ReadAloudNotice {
            id: notice

            Layout.fillWidth: true
            reader: root.reader
            onVisibleChanged: {
                if (notice.visible)
                    page.showItem(notice);
            }
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
            title: qsTr("This catalogue has no pages of knowledge.")
        }
        ListRow {
            id: overview

            objectName: "overview"
            Layout.fillWidth: true
            iconName: "overview"
            text: qsTr("The county at a glance")
            note: qsTr("How much support there is in each municipality and for which ages, and the gaps")
            onClicked: root.opened("overview", "", "")

            ReadMark {
                reader: root.reader
                place: "opening-2"
            }
        }
        Repeater {
            model: root.pages
            ListRow {
                id: row

                required property string pageId
                required property string title
                required property string summary

                objectName: "page-" + pageId
                Layout.fillWidth: true
                iconName: "book"
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
            id: publications

            objectName: "publications"
            Layout.fillWidth: true
            iconName: "library"
            text: qsTr("Publications")
            note: qsTr("Strategies, reports and surveys, with what each is about")
            onClicked: root.opened("publications", "", "")

            ReadMark {
                reader: root.reader
                place: "closing-0"
            }
        }
    }
}
