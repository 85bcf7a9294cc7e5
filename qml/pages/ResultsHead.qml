// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Above the hits: how many, in which order, what is left out because nobody wrote it down, and the states without hits.
ColumnLayout {
    id: root

    readonly property Finder finder: Session.finder
    readonly property bool none: finder.status === Status.Empty

    spacing: Theme.size.space8

    CatalogueNotice {
        Layout.fillWidth: true
        Layout.topMargin: Theme.size.space8
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.size.space12
        columns: Theme.large ? 1 : 2
        rowSpacing: 0
        visible: root.finder.status === Status.Ready

        SectionHeading {
            objectName: "totalText"
            Layout.fillWidth: true
            text: root.finder.totalText
        }
        AppText {
            role: "small"
            color: Theme.colors.ink2
            text: root.finder.orderText
            // How many there are is not broken to make room for it.
            Layout.preferredWidth: Theme.large ? -1 : Math.min(Math.ceil(implicitWidth), root.width * 0.55)
        }
    }
    ChosenFilters {
        Layout.fillWidth: true
    }
    AppText {
        objectName: "noted"
        Layout.fillWidth: true
        visible: root.finder.notedText.length > 0 && root.finder.status === Status.Ready
        role: "small"
        reading: true
        color: Theme.colors.ink2
        text: root.finder.notedText
    }
    Banner {
        objectName: "unsaid"
        Layout.fillWidth: true
        visible: root.finder.unsaidText.length > 0
        kind: "info"
        iconName: "info"
        text: root.finder.unsaidText
        actionText: root.finder.unsaid.length > 0 ? qsTr("Back to the others") : qsTr("Show them")
        onActionClicked: root.finder.showUnsaid(root.finder.unsaid.length > 0 ? "" : root.finder.unsaidCode)
    }
    LoadingCards {
        Layout.fillWidth: true
        visible: root.finder.status === Status.Loading
        text: qsTr("Looking for support …")
    }
    EmptyState {
        objectName: "empty"
        Layout.fillWidth: true
        visible: root.none
        title: root.finder.emptyTitle
        text: root.finder.emptyText
        actionText: root.finder.relaxText
        otherText: root.finder.filterCount > 0 ? qsTr("Remove all filters") : ""
        onActionClicked: root.finder.relax()
        onOtherClicked: root.finder.clearFilters()
    }
    FailedState {
        objectName: "failed"
        Layout.fillWidth: true
        visible: root.finder.status === Status.Failed
        title: Session.problemTitle
        text: Session.problemText
    }
    Item {
        Layout.preferredHeight: Theme.size.space2
    }
}
