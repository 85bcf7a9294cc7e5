// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Paraply.Ui

/// A sheet that comes up over the page from its lower edge and keeps the keyboard until it is closed: by its button, by Escape,
/// or by a press beside it. Its children stand in one column. `open()` and `close()`.
T.Popup {
    id: root

    default property alias content: body.content
    property alias title: body.title
    property alias closeName: body.closeName
    /// Made at once: what a popup's own contentItem names is not to be waited for.
    readonly property Item sheet: SheetBody {
        id: body

        roof: root.parent.height * 0.85
        onCloseClicked: root.close()
    }

    parent: T.Overlay.overlay
    x: (parent.width - width) / 2
    y: parent.height - height - Theme.size.space8
    width: Math.min(parent.width - 2 * Theme.size.space8, Theme.size.readingWidth)
    height: implicitHeight
    implicitHeight: contentItem.implicitHeight
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    enter: Transition {
        NumberAnimation {
            property: "y"
            from: root.parent.height
            duration: Theme.time.sheet
            easing.type: Easing.OutCubic
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "y"
            to: root.parent.height
            duration: Theme.time.sheet
            easing.type: Easing.InCubic
        }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.colors.veil
    }
    contentItem: sheet
}
