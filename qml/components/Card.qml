// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// A block of a page that is not a control itself: a column on a ledge.
Item {
    id: root

    default property alias content: column.data
    property real padding: Theme.size.space16
    /// A finger carries it.
    property bool lifted: false

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding + Theme.size.ledge

    Ledge {
        anchors.fill: parent
        edge: root.lifted ? Theme.colors.primary : Theme.colors.line
        edgeWidth: root.lifted ? Theme.size.chosenEdge : Theme.size.hairline
        color: root.lifted ? Theme.colors.pressedTint : Theme.colors.surface
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        anchors.bottomMargin: root.padding + Theme.size.ledge
        spacing: Theme.size.space8
    }
}
