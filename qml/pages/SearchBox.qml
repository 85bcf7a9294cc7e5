// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Search by word: while it is typed, what it could mean; before that, what was asked for lately.
FocusScope {
    id: root

    property string placeholder: qsTr("Search by word")
    property string fieldName: "searchText"
    /// Something was chosen or asked for since the last letter.
    property bool done: false
    readonly property bool open: activeFocus && !done && Session.search.suggestions.count > 0
    readonly property bool nothing: !open && Session.finder.text.length > 0 && Session.finder.status === Status.Empty
    /// Without the words nothing would fit either, or something else is more in the way than they are.
    readonly property bool wordsAside: Session.finder.relaxCode !== "" && Session.finder.relaxCode !== "text"

    signal opened(page: string, target: string, location: string)

    function accept() {
        root.done = true;
        Session.search.remember();
        root.opened("results", "", "");
    }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    onActiveFocusChanged: root.done = false
    Keys.onShortcutOverride: event => event.accepted = root.open && event.key === Qt.Key_Escape
    Keys.onEscapePressed: root.done = true
    Keys.onDownPressed: Window.activeFocusItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: Window.activeFocusItem.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    Connections {
        target: Session.search
        function onStarted() {
            field.forceActiveFocus(Qt.ShortcutFocusReason);
        }
        function onOpened(page: string, target: string, location: string) {
            root.done = true;
            root.opened(page, target, location);
        }
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.size.space4

        SearchField {
            id: field

            objectName: root.fieldName
            Layout.fillWidth: true
            focus: true
            label: qsTr("Search by word")
            placeholder: root.placeholder
            clearName: qsTr("Clear the search")
            text: Session.finder.text
            onEdited: words => {
                root.done = false;
                Session.finder.text = words;
            }
            onAccepted: root.accept()
        }
        // Or the page below falls to naught without a word.
        AppText {
            objectName: "nothingFits"
            Layout.fillWidth: true
            visible: root.nothing
            role: "small"
            color: Theme.colors.unsure
            text: root.wordsAside ? qsTr("Nothing fits these words and all else that is chosen.") : qsTr("Nothing fits these words. Try fewer words, or others.")
            Accessible.role: Accessible.AlertMessage
        }
        LinkButton {
            objectName: "nothingFitsAction"
            Layout.maximumWidth: column.width
            visible: root.nothing && text.length > 0
            text: Session.finder.relaxText
            onClicked: Session.finder.relax()
        }
        Repeater {
            model: root.open ? Session.search.suggestions : null
            ColumnLayout {
                id: suggestion

                required property int index
                required property string name
                required property string detail
                required property string iconName
                required property string heading

                Layout.fillWidth: true
                spacing: Theme.size.space4

                AppText {
                    objectName: "suggestionHeading"
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.size.space8
                    visible: suggestion.heading.length > 0
                    role: "small"
                    color: Theme.colors.ink2
                    text: suggestion.heading
                    Accessible.role: Accessible.Heading
                }
                ListRow {
                    objectName: "suggested-" + suggestion.index
                    Layout.fillWidth: true
                    iconName: suggestion.iconName
                    text: suggestion.name
                    note: suggestion.detail
                    onClicked: Session.search.choose(suggestion.index)
                }
            }
        }
        LinkButton {
            objectName: "forgetRecent"
            visible: root.open && Session.search.hasRecent && field.text === ""
            text: qsTr("Forget what I searched for")
            onClicked: Session.search.forgetRecent()
        }
    }
}
