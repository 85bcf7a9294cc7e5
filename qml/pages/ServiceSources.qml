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
    property string said: ""

    function show(url: string) {
        const opened = Session.openExternally(url);
        if (!opened)
            Session.copy(url);
        root.said = opened ? "" : qsTr("No program here opens it. %1 is copied.", "an address").arg(url);
    }

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
            onClicked: root.show(url)
        }
    }
    Banner {
        objectName: "said"
        Layout.fillWidth: true
        visible: root.said.length > 0
        kind: "plain"
        iconName: "check"
        text: root.said
    }
}
