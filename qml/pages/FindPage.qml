// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// The first page: its canopy, and below it who, where, what.
FocusView {
    id: root

    readonly property real suggestingAt: below.suggestingAt
    /// What the height of the roof depends on, as the ground of the first frame asks for it.
    readonly property string look: Session.settings.language + " " + Theme.textScale + " " + width

    signal opened(page: string, target: string, location: string)

    // Later: words are laid out in steps.
    function keepRoof(): void {
        Session.view.setRoof(root.look, canopy.rim === Theme.size.canopy ? 0 : canopy.rim);
    }

    objectName: "findPage"
    onLookChanged: Qt.callLater(root.keepRoof) // qmllint disable
    // What is suggested needs room below the field, which comes to the top for it.
    contentHeight: canopy.height + below.implicitHeight + Theme.size.space32 + (suggestingAt < 0 ? 0 : Math.max(0, height - below.fieldHeight - Theme.size.space48))
    onContentHeightChanged: {
        if (root.suggestingAt >= 0)
            contentY = below.y + root.suggestingAt - Theme.size.space8;
    }

    CanopyHeader {
        id: canopy

        width: root.width
        contentWidth: Theme.size.readingWidth * 1.6
        appName: "Paraply"
        title: qsTr("Find support near you")
        question: qsTr("How old is your child?")
        languageText: Session.settings.languageName
        languageName: qsTr("Language and settings. Now %1.").arg(Session.settings.languageName)
        people: root.width >= Theme.size.space48 * 7
        onLanguageClicked: root.opened("settings", "", "")
        onRimChanged: Qt.callLater(root.keepRoof) // qmllint disable
    }
    FindSections {
        id: below

        x: (root.width - width) / 2
        y: canopy.height
        width: Math.min(root.width, Theme.size.readingWidth * 1.6) - 2 * Theme.size.margin
        onOpened: (page, target, location) => root.opened(page, target, location)
    }
    PullForNews {
        parent: root
        z: 1
        view: root
        width: root.width
    }
}
