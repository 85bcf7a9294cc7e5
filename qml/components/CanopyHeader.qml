// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The roof of a first page: a wide canopy whose rim ends where the content begins. The people stand beside
/// `question`, the first heading. With large text they go, and the title comes out from under the cloth.
Item {
    id: root

    required property string appName
    required property string title
    property string question
    required property string languageText
    /// What the language button is called for a reader ("Change language, now English").
    required property string languageName
    property bool people: true
    /// The widest that the page's column gets; what stands below the cloth starts where it does.
    property real contentWidth: width
    readonly property real columnMargin: Math.max(0, width - contentWidth) / 2 + Theme.size.margin
    readonly property real rim: Math.max(Theme.huge ? Theme.size.canopyHuge : Theme.size.canopy,
        words.implicitHeight + Theme.size.space12 + Theme.size.space32)

    signal languageClicked

    implicitWidth: words.implicitWidth + 2 * Theme.size.margin
    implicitHeight: rim + below.implicitHeight

    CanopyRoof {
        width: root.width
        height: root.rim
    }
    CanopyWords {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.size.margin
        anchors.rightMargin: Theme.size.margin
        y: Theme.size.space12
        appName: root.appName
        title: Theme.huge ? "" : root.title
        languageText: root.languageText
        languageName: root.languageName
        onLanguageClicked: root.languageClicked()
    }
    // No layouts: those of Qt 6.4 keep the height that wrapped words had before the text size changed under them.
    Item {
        id: below

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.columnMargin
        anchors.rightMargin: root.columnMargin
        y: root.rim
        implicitHeight: Math.max(asking.height, family.visible ? family.height : 0)

        Column {
            id: asking

            readonly property real margin: Theme.huge || root.question !== "" ? Theme.size.space8 : 0

            anchors.left: parent.left
            anchors.right: family.visible ? family.left : parent.right
            anchors.rightMargin: family.visible ? Theme.size.space8 : 0
            anchors.bottom: parent.bottom
            topPadding: margin
            bottomPadding: root.question === "" ? 0 : margin
            spacing: 2 * Theme.size.space8

            AppText {
                visible: Theme.huge
                width: asking.width
                text: root.title
                role: "display"
            }
            AppText {
                visible: root.question !== ""
                width: asking.width
                text: root.question
                role: "heading"
            }
        }
        ArtImage {
            id: family

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Theme.size.people * 68 / 58
            height: Theme.size.people
            name: "family-three"
            stretched: true
            visible: root.people && !Theme.large
        }
    }
}
