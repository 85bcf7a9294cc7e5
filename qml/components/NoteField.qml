// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Paraply.Ui

/// The user's own words, on as many lines as they take. `committed` comes when the field is left, with what it holds then.
FocusScope {
    id: root

    property string text
    required property string label
    property string placeholder
    property int maximumLength: 2000
    readonly property alias draft: input.text

    signal committed(text: string)

    function commit(): void {
        if (input.text !== root.text)
            root.committed(input.text.slice(0, root.maximumLength));
    }

    implicitWidth: Theme.size.target * 4
    implicitHeight: Math.max(Theme.size.target, input.implicitHeight)
    onTextChanged: input.text = root.text
    Component.onDestruction: root.commit()

    Rectangle {
        anchors.fill: parent
        radius: Theme.size.radiusChip
        color: Theme.colors.surface
        border.color: input.activeFocus ? Theme.colors.primary : Theme.colors.edge
        border.width: input.activeFocus ? Theme.size.chosenEdge : Theme.size.edge
    }
    T.TextArea {
        id: input

        objectName: "input"
        width: root.width
        implicitHeight: contentHeight + topPadding + bottomPadding
        padding: Theme.size.space12
        focus: true
        text: root.text
        color: Theme.colors.ink
        selectionColor: Theme.colors.primary
        selectedTextColor: Theme.colors.primaryInk
        font.pixelSize: Theme.px("body")
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.multiLine: true
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onActiveFocusChanged: {
            if (!activeFocus)
                root.commit();
        }

        AppText {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: input.padding
            text: root.placeholder
            color: Theme.colors.ink2
            spoken: false
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            visible: input.text === "" && input.preeditText === ""
        }
    }
    FocusRing {
        anchors.fill: parent
        anchors.margins: -reach
        corner: Theme.size.radiusChip
        visible: input.activeFocus && input.focusReason !== Qt.MouseFocusReason
    }
}
