// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Paraply.Ui

/// What comes over a page: sheets, and the word about what was just done.
Item {
    id: root

    width: 100
    height: 100

    Component {
        id: windows

        ApplicationWindow {
            property alias sheet: sheet
            property alias bar: bar
            property alias behind: behind

            width: 360
            height: 740
            visible: true

            TonalButton {
                id: behind
                text: "Behind"
            }
            BottomSheet {
                id: sheet
                title: "Share it"
                closeName: "Close"

                Repeater {
                    model: 30
                    TonalButton {
                        required property int index
                        text: "Way " + index
                    }
                }
            }
            UndoBar {
                id: bar
                anchors.bottom: parent.bottom
                width: parent.width
                actionText: "Undo"
                closeName: "Close"
            }
        }
    }
    SignalSpy {
        id: undone
        signalName: "undone"
    }

    TestCase {
        id: test

        property ApplicationWindow window: null

        name: "Sheets"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.reducedMotion = true;
            window = createTemporaryObject(windows, root);
            window.requestActivate();
            tryCompare(window, "active", true);
            undone.target = window.bar;
            undone.clear();
        }
        function cleanup() {
            Theme.reducedMotion = false;
        }
        function named(item, name) {
            if (item.objectName === name)
                return item;
            return Array.from(item.children).reduce((found, child) => found ?? named(child, name), null);
        }
        function openSheet() {
            window.sheet.open();
            tryCompare(window.sheet, "opened", true);
            return window.sheet.contentItem;
        }

        function test_aSheet_standsAtTheFootOfTheWindowAndScrolls() {
            const body = openSheet();
            verify(body.height <= window.height * 0.85 + 1);
            compare(Math.round(window.sheet.y + window.sheet.height), window.height - Theme.size.space8);
            const view = named(body, "sheetView");
            verify(view.contentHeight > view.height);
        }
        function test_aSheet_isClosedByItsButton() {
            const body = openSheet();
            mouseClick(named(body, "sheetClose"));
            tryCompare(window.sheet, "visible", false);
        }
        function test_aSheet_isClosedByEscape() {
            openSheet();
            keyClick(Qt.Key_Escape);
            tryCompare(window.sheet, "visible", false);
        }
        function test_aSheet_isClosedByAPressBesideIt() {
            openSheet();
            mouseClick(window.contentItem, 180, 20);
            tryCompare(window.sheet, "visible", false);
        }
        function test_tab_staysInsideAnOpenSheet() {
            const body = openSheet();
            for (let step = 0; step < 40; ++step) {
                keyClick(Qt.Key_Tab);
                verify(window.activeFocusItem !== window.behind);
            }
        }
        function test_whatWasDone_isSaidAndCanBeUndone() {
            compare(window.bar.visible, false);
            window.bar.say("Removed from your list.");
            compare(window.bar.visible, true);
            compare(window.bar.Accessible.name, "Removed from your list.");
            waitForRendering(window.contentItem);
            mouseClick(named(window.bar, "undo"));
            compare(undone.count, 1);
            compare(window.bar.visible, false);
        }
        function test_theWord_isClosedWithoutUndoing() {
            window.bar.say("Removed from your list.");
            waitForRendering(window.contentItem);
            mouseClick(named(window.bar, "undoClose"));
            compare(undone.count, 0);
            compare(window.bar.visible, false);
        }
        function test_theWord_staysWhileTheKeyboardIsOnIt() {
            window.bar.say("Removed from your list.");
            named(window.bar, "undo").forceActiveFocus();
            verify(window.bar.held);
        }
    }
}
