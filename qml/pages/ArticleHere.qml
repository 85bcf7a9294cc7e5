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

    signal resultsAsked

    spacing: Theme.size.space4
    visible: root.detail.serviceCount > 0

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("What this means here")
    }
    Repeater {
        model: root.detail.subjects
        ListRow {
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
