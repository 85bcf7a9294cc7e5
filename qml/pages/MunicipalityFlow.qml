// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.App
import Paraply.Ui

/// The municipalities as buttons, so that nobody has to type.
Flow {
    id: root

    signal picked

    spacing: Theme.size.space8

    Repeater {
        model: Session.place.municipalities
        OptionButton {
            required property string name
            required chosen

            objectName: "municipality-" + name
            text: name
            onClicked: {
                Session.place.choose(name);
                root.picked();
            }
        }
    }
}
