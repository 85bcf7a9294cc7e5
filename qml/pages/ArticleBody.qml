// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Our own words, marked as such, with where the facts come from.
ColumnLayout {
    id: root

    required property PageDetail detail
    required property PageReader reader

    function blockAt(index: int): Item {
        return blocks.itemAt(index);
    }

    spacing: Theme.size.space12

    Repeater {
        id: blocks

        model: root.detail.blocks
        ArticleBlock {
            Layout.fillWidth: true
            reader: root.reader
        }
    }
    Banner {
        objectName: "ownWords"
        Layout.fillWidth: true
        kind: "plain"
        iconName: "info"
        title: root.detail.ownWordsText
        text: root.detail.machineText

        ReadMark {
            reader: root.reader
            place: "ownWords"
        }
    }
    FactRow {
        objectName: "pageSource"
        Layout.fillWidth: true
        iconName: "book"
        label: root.detail.dateText
        text: root.detail.sourceText
        linkable: root.detail.sourceUrl.length > 0
        onClicked: notice.open(root.detail.sourceUrl, root.detail.sourceUrl)
    }
    LinkNotice {
        id: notice
        Layout.fillWidth: true
    }
}
