// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What the typed words could mean, best first; says so when they mean nothing.
ColumnLayout {
    id: root

    signal picked

    spacing: Theme.size.space4

    Repeater {
        model: Session.place.suggestions
        ListRow {
            required property string name
            required property string detail
            required property int index

            objectName: "suggestion-" + index
            Layout.fillWidth: true
            iconName: "pin"
            text: name
            note: detail
            onClicked: {
                Session.place.chooseSuggestion(index);
                root.picked();
            }
        }
    }
    AppText {
        objectName: "placeUnknown"
        Layout.fillWidth: true
        visible: Session.place.unknownText.length > 0
        role: "small"
        color: Theme.colors.unsure
        text: Session.place.unknownText
    }
}
