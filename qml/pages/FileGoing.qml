// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Where a file goes that the guide has made: asked for in a window that has room for the question, else the downloads; and asked once
/// more before it replaces another. Then this says where it lies, and leads there.
Banner {
    id: root

    required property FileExport file
    readonly property alias dialog: place
    readonly property alias question: over
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
        function onTaken() { over.open(); }
        function onChanged() { over.close(); }
    }
    FileDialog {
        id: place

        title: qsTr("Where should the file go?")
        fileMode: FileDialog.SaveFile
        // Some dialogs ask and some do not; and none knows of an ending that is added. So it is asked here.
        options: FileDialog.DontConfirmOverwrite // qmllint disable
        acceptLabel: qsTr("Save")
        rejectLabel: qsTr("Cancel")
        nameFilters: ["*" + root.file.suffix]
        onAccepted: root.file.saveAs(selectedFile)
    }
    BottomSheet {
        id: over

        title: qsTr("“%1” is there already", "a file").arg(root.file.takenName)
        closeName: qsTr("Save no file")

        PrimaryButton {
            objectName: "keepBoth"
            Layout.fillWidth: true
            text: qsTr("Keep both, the new one as “%1”", "a file").arg(root.file.freeName)
            onClicked: root.file.saveBeside()
        }
        OutlineButton {
            objectName: "replaceFile"
            Layout.fillWidth: true
            text: qsTr("Replace the old one")
            onClicked: root.file.replace()
        }
    }
}
