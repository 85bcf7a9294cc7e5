// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Paraply.Ui

/// Free text: an icon, the words, and a cross that clears them.
FocusScope {
    id: root

    property alias text: input.text
    required property string label
    property string placeholder
    property string iconName: "search"
    property alias maximumLength: input.maximumLength
    required property string clearName

    signal edited(string text)
    signal accepted

    function clear() {
        input.clear();
    }

    implicitWidth: Theme.size.target * 4
    implicitHeight: Math.max(Theme.size.fieldHeight, row.implicitHeight + 2 * Theme.size.space4)

    Rectangle {
        anchors.fill: parent
        radius: Theme.size.radiusField
        color: Theme.colors.surface
        border.color: input.activeFocus ? Theme.colors.primary : Theme.colors.edge
        border.width: input.activeFocus ? Theme.size.chosenEdge : Theme.size.edge
    }
    FocusRing {
        anchors.fill: parent
        anchors.margins: -reach
        corner: Theme.size.radiusField
        visible: input.activeFocus && input.focusReason !== Qt.MouseFocusReason
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.size.space16
        anchors.rightMargin: Theme.size.space6
        spacing: Theme.size.space8

        AppIcon {
            name: root.iconName
            color: Theme.colors.primary
        }
        T.TextField {
            id: input

            objectName: "input"
            implicitHeight: Math.max(Theme.size.target, contentHeight + topPadding + bottomPadding)
            focus: true
            color: Theme.colors.ink
            selectionColor: Theme.colors.primary
            selectedTextColor: Theme.colors.primaryInk
            font.pixelSize: Theme.px("body")
            verticalAlignment: TextInput.AlignVCenter
            selectByMouse: true
            maximumLength: 200
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Layout.fillWidth: true
            onTextEdited: root.edited(text)
            onAccepted: root.accepted()

            AppText {
                anchors.fill: parent
                verticalAlignment: Text.AlignVCenter
                text: root.placeholder
                color: Theme.colors.ink2
                spoken: false
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                visible: input.text === "" && input.preeditText === ""
            }
        }
        IconButton {
            objectName: "clear"
            text: root.clearName
            iconName: "close"
            visible: input.text !== ""
            onClicked: {
                input.clear();
                root.edited("");
            }
        }
    }
}
