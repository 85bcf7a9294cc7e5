// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// How we know, how sure we are, and since when.
Card {
    id: root

    required property ServiceDetail detail

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("How we know this")
    }
    FreshnessDrop {
        level: root.detail.freshness
        text: root.detail.freshnessTitle
    }
    AppText {
        Layout.fillWidth: true
        reading: true
        text: root.detail.basisText
    }
    AppText {
        Layout.fillWidth: true
        reading: true
        text: root.detail.confidenceText
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        reading: true
        text: root.detail.confirmedText
    }
    Repeater {
        model: root.detail.sources
        FactRow {
            required property string title
            required property string url
            required property string dateText
            required property bool isUrl

            Layout.fillWidth: true
            iconName: "book"
            label: dateText
            text: title
            linkable: isUrl
            onClicked: notice.open(url, url)
        }
    }
    LinkNotice {
        id: notice
        Layout.fillWidth: true
    }
}
