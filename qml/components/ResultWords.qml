// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The words of a result: name, what the sign on the door says when that differs, kind and place, state, why it suits,
/// and how fresh it is.
ColumnLayout {
    id: root

    required property string name
    required property string secondName
    required property string kindText
    required property string placeText
    required property string openness
    required property string stateText
    required property bool stateQuiet
    required property string suitsText
    required property bool suitsKnown
    required property string reasonsText
    required property string freshness
    required property string freshnessText

    spacing: Theme.size.space4

    AppText {
        text: root.name
        role: "name"
        spoken: false
        Layout.fillWidth: true
    }
    AppText {
        visible: root.secondName !== ""
        text: root.secondName
        role: "small"
        color: Theme.colors.ink2
        spoken: false
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    FactLine {
        first: root.kindText
        second: root.placeText
        visible: first !== "" || second !== ""
        Layout.fillWidth: true
    }
    StateBadge {
        // What is not seen is not laid out either.
        visible: text !== ""
        openness: root.openness
        text: root.stateQuiet ? "" : root.stateText
        Accessible.ignored: true
        Layout.topMargin: Theme.size.space2
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
    }
    Flow {
        id: why

        /// More beside each other than above.
        readonly property real gap: Theme.size.space8

        visible: root.suitsText !== "" || root.freshness !== "" || quietState.visible
        spacing: Theme.size.space4
        Layout.fillWidth: true
        Layout.topMargin: root.stateQuiet ? 0 : Theme.size.space2

        SuitsLine {
            visible: text !== ""
            width: Math.min(implicitWidth + why.gap, why.width)
            text: root.suitsText
            known: root.suitsKnown
        }
        // Most cards say this one, so it is made of as little as can be.
        Row {
            id: quietState

            objectName: "quietState"
            visible: root.stateQuiet && root.stateText !== ""
            spacing: Theme.size.space4
            rightPadding: why.gap

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: "approximate"
                size: Theme.size.icon18
                color: Theme.colors.ink2
            }
            FlowText {
                room: why.width - Theme.size.icon18 - Theme.size.space12
                text: root.stateQuiet ? root.stateText : ""
                role: "small"
                color: Theme.colors.ink2
                spoken: false
            }
        }
        FreshnessDrop {
            objectName: "freshnessDrop"
            width: Math.min(implicitWidth, why.width)
            level: root.freshness
            text: root.freshnessText
            Accessible.ignored: true
        }
    }
    AppText {
        objectName: "reasons"
        visible: root.reasonsText !== ""
        text: root.reasonsText
        role: "small"
        color: Theme.colors.ink2
        spoken: false
        // One line, whole for a reader; large text has no line to spare and loses nothing.
        wrapMode: Theme.large ? Text.Wrap : Text.NoWrap
        elide: Theme.large ? Text.ElideNone : Text.ElideRight
        Layout.fillWidth: true
    }
}
