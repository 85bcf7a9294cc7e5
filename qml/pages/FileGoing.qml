// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Dialogs
import Paraply.App
import Paraply.Ui

/// Where a file goes that the guide has made: asked for in a window that has room for the question, else the downloads. Then this says
/// where it lies, and leads there.
Banner {
    id: root

    required property FileExport file
    readonly property alias dialog: place
    readonly property bool asks: Window.width >= Theme.size.readingWidth

    function ask(): void {
        place.currentFolder = root.file.folder;
        place.selectedFile = root.file.suggestion;
        place.open();
    }

    visible: file.text.length > 0
    kind: file.failed ? "failed" : "plain"
    iconName: file.failed ? "warning" : "check"
    title: file.text
    actionText: file.canShow ? qsTr("Show the folder") : ""
    onActionClicked: file.showFolder()

    Connections {
        target: root.file
        function onOffered() { root.asks ? root.ask() : root.file.save(); }
    }
    FileDialog {
        id: place

        title: qsTr("Where should the file go?")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save")
        rejectLabel: qsTr("Cancel")
        nameFilters: ["*" + root.file.suffix]
        onAccepted: root.file.saveAs(selectedFile)
    }
}
