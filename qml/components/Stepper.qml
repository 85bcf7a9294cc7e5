// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A value with a step down and a step up, each with its own name for a reader ("Earlier month").
Item {
    id: root

    property string text
    property string valueText
    required property string lessName
    required property string moreName
    property bool canLess: true
    property bool canMore: true
    /// Leafs through pages instead of counting.
    property bool leafs: false

    signal less
    signal more

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.size.space8

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                visible: root.text !== ""
                text: root.text
                role: "small"
                color: Theme.colors.ink2
                Layout.fillWidth: true
            }
            AppText {
                objectName: "value"
                text: root.valueText
                role: "name"
                Layout.fillWidth: true
            }
        }
        IconButton {
            objectName: "less"
            text: root.lessName
            iconName: root.leafs ? "chevron" : "minus"
            rotation: root.leafs ? 180 : 0
            filled: true
            enabled: root.canLess
            onClicked: root.less()
        }
        IconButton {
            objectName: "more"
            text: root.moreName
            iconName: root.leafs ? "chevron" : "plus"
            filled: true
            enabled: root.canMore
            onClicked: root.more()
        }
    }
}
