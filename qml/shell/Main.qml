// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Paraply.App
import Paraply.Ui

/// The window: binds the theme to the settings and mirrors everything for right-to-left. Its first frame shows the ground alone, and needs
/// neither words nor pages; what stands on it comes when it is `filled`.
T.ApplicationWindow {
    id: root

    readonly property string page: content.item?.page ?? "find"
    readonly property bool wide: width >= 1000 * Theme.shellScale && !Theme.huge
    /// False until the first frame has been shown.
    property bool filled: true

    signal pageAsked(page: string, target: string, location: string)

    /// Only when it is filled.
    function showPage(page: string, target: string, location: string) {
        root.pageAsked(page, target, location);
    }

    objectName: "paraply"
    title: "Paraply"
    width: 400
    height: 780
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    color: Theme.colors.bg
    // Fields take theirs from the window, and without a style that would be the desktop's; given again when the typeface is there.
    font: Application.font
    LayoutMirroring.enabled: Session.rightToLeft
    LayoutMirroring.childrenInherit: true

    ThemeBinding {
        margin: root.wide ? 24 : root.width >= 700 ? 20 : 16
    }
    Ground {
        anchors.fill: parent
        visible: !content.item
        wide: root.wide
        first: Session.view.pages[Session.view.pages.length - 1] ?? "find"
    }
    // Not by a Component: its types would be read before the first frame.
    Loader {
        id: content

        anchors.fill: parent
        focus: true
        active: root.filled
        Component.onCompleted: setSource("Shell.qml", { window: root })
    }
}
