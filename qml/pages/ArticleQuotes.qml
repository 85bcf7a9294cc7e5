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
    required property PageReader reader

    spacing: Theme.size.space12
    visible: root.detail.quotations.count > 0

    SectionHeading {
        Layout.fillWidth: true
        text: root.detail.officialText

        ReadMark {
            reader: root.reader
            place: "official"
        }
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
        ColumnLayout {
            id: quotation

            required property string quotationId
            required property string quotedText
            required property string sourceUrl
            required property string markText
            required property string sourceText
            required property bool rightToLeft
            required property string language

            Layout.fillWidth: true
            spacing: Theme.size.space8

            QuoteBlock {
                Layout.fillWidth: true
                markText: quotation.markText
                text: quotation.quotedText
                rightToLeft: quotation.rightToLeft
                language: quotation.language
                sourceText: quotation.sourceText
                sourceName: quotation.sourceUrl.length > 0 ? qsTr("Open the source: %1").arg(quotation.sourceText) : ""
                onSourceClicked: notice.open(quotation.sourceUrl, quotation.sourceUrl)

                ReadMark {
                    reader: root.reader
                    place: "quote-" + quotation.quotationId
                }
            }
            LinkNotice {
                id: notice
                Layout.fillWidth: true
            }
        }
    }
}
