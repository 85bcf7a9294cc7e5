// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A heading and short paragraphs below it.
ColumnLayout {
    id: root

    required property string title
    required property list<string> paragraphs

    spacing: Theme.size.space8

    SectionHeading {
        Layout.fillWidth: true
        text: root.title
    }
    Repeater {
        model: root.paragraphs

        AppText {
            required property string modelData

            Layout.fillWidth: true
            reading: true
            text: modelData
        }
    }
}
