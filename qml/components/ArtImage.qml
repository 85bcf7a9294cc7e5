// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import Paraply.Ui

/// A drawing of assets/art. Takes its own size unless told another; `stretched` gives up its proportions.
Image {
    id: root

    required property string name
    property bool stretched: false

    fillMode: stretched ? Image.Stretch : Image.PreserveAspectFit
    sourceSize.width: width > 0 ? Math.ceil(width * Screen.devicePixelRatio) : 0
    sourceSize.height: stretched ? Math.ceil(height * Screen.devicePixelRatio) : 0
    source: "image://art/" + name
    Accessible.ignored: true
}
