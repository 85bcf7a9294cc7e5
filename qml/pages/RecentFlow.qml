// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Places the user named before, as buttons; nothing while something else is typed.
ColumnLayout {
    id: root

    signal picked

    spacing: Theme.size.space4
    visible: Session.place.recent.count > 0 && Session.place.query.length === 0

    SectionHeading {
        Layout.fillWidth: true
        text: qsTr("Places you looked at before")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.size.space8

        Repeater {
            model: Session.place.recent
            OptionButton {
                required property int index
                required property string name
                required property string detail
                required chosen

                objectName: "recent-" + index
                text: name
                Accessible.description: detail
                onClicked: {
                    Session.place.chooseRecent(index);
                    root.picked();
                }
            }
        }
    }
}
