// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// The official text, part by part, in each language we could verify it in.
ColumnLayout {
    id: root

    required property PageDetail detail

    spacing: Theme.size.space12
    visible: root.detail.quotations.count > 0

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("The official text")
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        role: "small"
        color: Theme.colors.ink2
        text: root.detail.missingQuotationText
    }
    Repeater {
        model: root.detail.quotations
        QuoteBlock {
            required property string quotedText
            required property string sourceUrl
            required markText
            required sourceText
            required rightToLeft

            Layout.fillWidth: true
            text: quotedText
            sourceName: sourceUrl.length > 0 ? qsTr("Open the source: %1").arg(sourceText) : ""
            onSourceClicked: Session.openExternally(sourceUrl)
        }
    }
}
