// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// Ways through the window: keys, back, and where a start begins.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "Ways"
        holder: root

        function shells() {
            return [{ tag: "phone", width: 360, height: 740 }, { tag: "desktop", width: 1280, height: 800 }];
        }
        function showShell(row) {
            showMain({ width: row.width, height: row.height });
        }

        function test_askingToSearch_putsTheKeyboardInTheField_data() { return shells(); }
        function test_askingToSearch_putsTheKeyboardInTheField(row) {
            showShell(row);
            for (const page of ["find", "rights", "article"]) {
                showNamed(page);
                keyClick(Qt.Key_F, Qt.ControlModifier);
                tryVerify(() => window.activeFocusItem && window.activeFocusItem.objectName === "input", 5000, page);
                compare(window.page, "find");
                view.forceActiveFocus();
            }
            showNamed("rights");
            keyClick("/");
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.objectName === "input");
            keyClick("/");
            compare(Session.finder.text, "/");
        }

        function test_altAndANumber_openThePlaces_data() { return shells(); }
        function test_altAndANumber_openThePlaces(row) {
            showShell(row);
            keyClick(Qt.Key_2, Qt.AltModifier);
            verify(window.page !== "find");
            tryVerify(() => has(view, "place-" + window.page) && find(view, "place-" + window.page).chosen);
            keyClick(Qt.Key_1, Qt.AltModifier);
            compare(window.page, "find");
        }

        function test_aQuestionMark_showsTheKeys_data() { return shells(); }
        function test_aQuestionMark_showsTheKeys(row) {
            showShell(row);
            keyClick("?");
            compare(window.page, "keys");
            saysSoon(view, "Ctrl+F or /");
            staysInside(view);
            keyClick("?");
            keyClick(Qt.Key_Escape);
            compare(window.page, "find");
        }

        function test_undoByKey_bringsTheFilterBack() {
            showShell(shells()[0]);
            Session.finder.free = true;
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            verify(!Session.finder.free);
        }

        function test_theBackButtonOfAMouse_goesBackAndClosesNothing() {
            showShell(shells()[0]);
            showNamed("service");
            mouseClick(view, 100, 100, Qt.BackButton);
            compare(window.page, "find");
            mouseClick(view, 100, 100, Qt.BackButton);
            keyClick(Qt.Key_Left, Qt.AltModifier);
            compare(window.page, "find");
            verify(window.visible);
        }

        function test_backFromAnotherFirstPage_leadsToTheFirst() {
            showShell(shells()[0]);
            showNamed("rights");
            showNamed("article");
            keyClick(Qt.Key_Escape);
            compare(window.page, "rights");
            keyClick(Qt.Key_Escape);
            compare(window.page, "find");
        }

        function test_startingAgain_beginsWhereItWasLeft_data() { return shells(); }
        function test_startingAgain_beginsWhereItWasLeft(row) {
            showShell(row);
            window.showPage("results", "", "");
            window.showPage("service", "orebro-axberg-ervalla", "");
            window.destroy();
            showShell(row);
            compare(window.page, "service");
            saysSoon(view, "Ervalla");
            keyClick(Qt.Key_Escape);
            compare(window.page, "results");
        }
    }
}
