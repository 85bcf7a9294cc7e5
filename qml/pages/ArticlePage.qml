// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// One page on rights or knowledge: our own words first, the official text word for word and clearly apart.
Item {
    id: root

    property string target: ""
    readonly property PageDetail detail: PageDetail {
        pageId: root.target
    }

    readonly property PageReader reader: PageReader {
        passages: root.detail.passages
    }

    signal opened(page: string, target: string, location: string)
    signal back

    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        grounded: true
        title: ""
        backName: qsTr("Back")
        onBackClicked: root.back()

        ReadAloudButton {
            Layout.maximumWidth: root.width - Theme.size.target - 2 * Theme.size.margin
            visible: root.detail.status === Status.Ready
            reader: root.reader
        }
    }
    ScrollPage {
        id: page

        objectName: "articlePage"
        anchors.top: header.bottom
        anchors.bottom: root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth
        topSpace: Theme.size.space8
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
        AppText {
            objectName: "articleTitle"
            Layout.fillWidth: true
            role: "display"
            text: root.detail.title
            Accessible.role: Accessible.Heading

            ReadMark {
                reader: root.reader
                place: "title"
            }
        }
        AppText {
            Layout.fillWidth: true
            reading: true
            color: Theme.colors.ink2
            text: root.detail.summary

            ReadMark {
                reader: root.reader
                place: "summary"
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: root.detail.status === Status.Empty
            title: qsTr("This page is not in the catalogue.")
            actionText: qsTr("Back")
            onActionClicked: root.back()
        }
        FailedState {
            Layout.fillWidth: true
            visible: root.detail.status === Status.Failed
            title: qsTr("This page could not be opened.")
            text: qsTr("The data file may be damaged. Start the guide again, or install it anew.")
        }
        ArticleContents {
            Layout.fillWidth: true
            headings: root.detail.headings
            onChosen: block => page.showTop(body.blockAt(block))
        }
        ArticleBody {
            id: body

            Layout.fillWidth: true
            visible: root.detail.status === Status.Ready
            detail: root.detail
            reader: root.reader
        }
        ArticleQuotes {
            Layout.fillWidth: true
            detail: root.detail
            reader: root.reader
        }
        ArticleHere {
            Layout.fillWidth: true
            detail: root.detail
            reader: root.reader
            onResultsAsked: root.opened("results", "", "")
        }
        ArticleNeighbours {
            Layout.fillWidth: true
            detail: root.detail
            onChosen: pageId => root.opened("article", pageId, "")
        }
    }
}
