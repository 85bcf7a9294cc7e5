// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What the page means here: support on its subjects, each with how much there is.
ColumnLayout {
    id: root

    required property PageDetail detail
    required property PageReader reader

    signal resultsAsked

    spacing: Theme.size.space4
    visible: root.detail.serviceCount > 0

    SectionHeading {
        Layout.fillWidth: true
        text: root.detail.hereText

        ReadMark {
            reader: root.reader
            place: "here"
        }
    }
    Repeater {
        model: root.detail.subjects
        ListRow {
            id: subject

            required property string subjectId
            required property string label
            required property string countText

            objectName: "subject-" + subjectId
            Layout.fillWidth: true
            iconName: "umbrella"
            text: label
            note: countText
            onClicked: {
                root.detail.showSubject(subjectId);
                root.resultsAsked();
            }

            ReadMark {
                reader: root.reader
                place: "subject-" + subject.subjectId
            }
        }
    }
    PrimaryButton {
        objectName: "showServices"
        Layout.fillWidth: true
        Layout.topMargin: Theme.size.space8
        text: root.detail.servicesText
        iconName: "umbrella"
        onClicked: {
            root.detail.showServices();
            root.resultsAsked();
        }
    }
}
