// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// Below the results: what there is to read about the words that were asked for, and how old all this is.
// A Column, not a layout: Qt 6.4's layouts arrange cards that are already gone when the list moves them in between.
Column {
    id: root

    signal readingChosen(page: string, target: string)

    spacing: Theme.size.space8
    topPadding: Theme.size.space20
    bottomPadding: Theme.size.space32

    SectionHeading {
        objectName: "readingTitle"
        width: root.width
        visible: Session.search.readingTotal > 0
        text: Session.search.readingTitle
    }
    Repeater {
        model: Session.search.reading
        ListRow {
            required property string page
            required property string target
            required property string name
            required property string detail
            required iconName

            objectName: "reading-" + target
            width: root.width
            text: name
            note: detail
            onClicked: root.readingChosen(page, target)
        }
    }
    AppText {
        objectName: "listAge"
        width: root.width
        role: "caption"
        color: Theme.colors.ink2
        text: Session.dataAgeText
    }
}
