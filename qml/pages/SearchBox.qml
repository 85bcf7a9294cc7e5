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
            visible: !root.open && Session.finder.text.length > 0 && Session.finder.status === Status.Empty
            role: "small"
            color: Theme.colors.unsure
            text: qsTr("Nothing fits these words. Try fewer words, or others.")
            Accessible.role: Accessible.AlertMessage
        }
        Repeater {
            model: root.open ? Session.search.suggestions : null
            ListRow {
                required property int index
                required property string name
                required property string detail
                required iconName

                objectName: "suggested-" + index
                Layout.fillWidth: true
                text: name
                note: detail
                onClicked: Session.search.choose(index)
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
