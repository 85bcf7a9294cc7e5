// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// What the user keeps at hand, in an order of their own, with notes; and what changed since.
Item {
    id: root

    readonly property SavedList saved: Session.saved
    readonly property SavedPrinter printer: SavedPrinter { }
    /// What was changed last.
    readonly property KeptList last: Session.reports.undoText.length > 0 ? Session.reports : saved
    readonly property string undoText: last.undoText

    signal opened(page: string, target: string, location: string)

    /// To the card that the finger is over, once it is past the middle: then neither is pushed back.
    function carry(card: SavedCard, y: real): void {
        const other = card.parent.childAt(card.x + 1, y) as SavedCard;
        if (other && other !== card && (other.y > card.y) === (y > other.y + other.height / 2))
            root.saved.moveTo(card.key, other.key);
    }
    function tellUndo(): void {
        root.undoText.length > 0 ? done.say(root.undoText) : done.leave();
    }

    onUndoTextChanged: tellUndo()

    Connections {
        target: root.saved
        function onEdited() { Session.reports.forgetUndo(); }
    }
    Connections {
        target: Session.reports
        function onEdited() { root.saved.forgetUndo(); }
    }
    PageHeader {
        id: header

        width: root.width
        contentWidth: Theme.size.columnWidth
        title: qsTr("Saved")
        subtitle: Session.settings.inMemory ? qsTr("Until you close the guide") : qsTr("Only on this device")
    }
    ScrollPage {
        objectName: "savedPage"
        anchors.top: header.bottom
        anchors.bottom: done.visible ? done.top : root.bottom
        width: root.width
        maximumWidth: Theme.size.columnWidth
        topSpace: Theme.size.space8
        spacing: Theme.size.space12

        LoadingCards {
            Layout.fillWidth: true
            visible: root.saved.status === Status.Loading
            text: qsTr("Opening …")
        }
        FailedState {
            Layout.fillWidth: true
            visible: root.saved.status === Status.Failed
            title: qsTr("What you saved cannot be shown.")
            text: qsTr("It is still on this device. The data file may be damaged. Start the guide again, or install it anew.")
        }
        EmptyState {
            objectName: "savedEmpty"
            Layout.fillWidth: true
            visible: root.saved.status === Status.Empty
            title: qsTr("You have saved nothing yet.")
            text: qsTr("Press the heart on a page of support. Then you find it here, also without a network.")
            actionText: qsTr("Find support")
            onActionClicked: root.opened("find", "", "")
        }
        Banner {
            objectName: "savedNews"
            Layout.fillWidth: true
            visible: root.saved.newsText.length > 0
            kind: "unsure"
            iconName: "warning"
            title: root.saved.newsText
        }
        Repeater {
            model: root.saved
            SavedCard {
                id: card

                objectName: "saved-" + key
                Layout.fillWidth: true
                onChosen: root.opened("service", card.service, card.location)
                onCalled: notice.open("tel:" + card.dialable, card.phoneText)
                onSeen: root.saved.see(card.key)
                onNoted: note => root.saved.setNote(card.key, note)
                onUpAsked: root.saved.moveUp(card.key)
                onDownAsked: root.saved.moveDown(card.key)
                onRemoved: root.saved.remove(card.key)
                onCarried: y => root.carry(card, y)
            }
        }
        OutlineButton {
            objectName: "shareSaved"
            Layout.fillWidth: true
            visible: root.saved.status === Status.Ready
            text: qsTr("Copy the list as text")
            iconName: "share"
            onClicked: notice.copyQuietly(root.saved.asText(), qsTr("The list is copied. Paste it where you like."))
        }
        OutlineButton {
            objectName: "printSaved"
            Layout.fillWidth: true
            visible: root.saved.status === Status.Ready && !Session.settings.inMemory
            text: qsTr("Make a document to print")
            iconName: "print"
            onClicked: root.printer.print()
        }
        FileGoing {
            objectName: "printSaid"
            Layout.fillWidth: true
            file: root.printer
        }
        LinkNotice {
            id: notice
            Layout.fillWidth: true
        }
        SavedReports {
            objectName: "savedReports"
            Layout.fillWidth: true
        }
    }
    // Below, not among the cards: they stay under the finger that moved one.
    UndoBar {
        id: done

        objectName: "savedDone"
        anchors.bottom: root.bottom
        anchors.bottomMargin: Theme.size.space8
        anchors.horizontalCenter: root.horizontalCenter
        width: Math.min(root.width - 2 * Theme.size.margin, Theme.size.readingWidth)
        held: true
        actionText: qsTr("Take it back")
        closeName: qsTr("Leave it so")
        onUndone: root.last.undo()
        onClosed: root.last.forgetUndo()
    }
}
