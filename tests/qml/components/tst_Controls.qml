// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// What every control must do, whatever it looks like.
Sheet {
    id: sheet

    ControlCase {
        name: "Controls"
        sheet: sheet

        function test_mouseClicksIt_data() { return controls(); }
        function test_mouseClicksIt(row) {
            mouseClick(make(row));
            compare(clicks.count, 1);
        }

        function test_keysClickItAndShowTheRing_data() { return controls(); }
        function test_keysClickItAndShowTheRing(row) {
            const control = make(row);
            const before = grabImage(sheet);
            control.forceActiveFocus(Qt.TabFocusReason);
            verify(control.activeFocus);
            verify(!grabImage(sheet).equals(before), "no ring is seen");
            keyClick(Qt.Key_Space);
            compare(clicks.count, 1);
            keyClick(Qt.Key_Return);
            compare(clicks.count, 2);
            keyClick(Qt.Key_Enter);
            compare(clicks.count, 3);
        }

        function test_touchShowsNoRing_data() { return controls(); }
        function test_touchShowsNoRing(row) {
            const control = make(row);
            mouseClick(control);
            verify(!control.visualFocus);
        }

        function test_aReaderCanNameAndPressIt_data() { return controls(); }
        function test_aReaderCanNameAndPressIt(row) {
            const control = make(row);
            compare(control.Accessible.name, row.name);
            compare(control.Accessible.role, row.role);
            control.Accessible.pressAction();
            compare(clicks.count, 1);
        }

        function test_aReaderCannotPressWhatIsOff() {
            const control = make({ source: 'PrimaryButton { text: "Call"; enabled: false }' });
            control.Accessible.pressAction();
            compare(clicks.count, 0);
        }

        function test_chosenIsToldByMoreThanColour_data() {
            return controls().filter(row => /^(AgeChip|FilterChip|OptionButton|RadioRow)$/.test(row.tag));
        }
        function test_chosenIsToldByMoreThanColour(row) {
            const control = make(row);
            verify(control.Accessible.checkable);
            verify(!control.Accessible.checked);
            const marks = marksOf(control);
            control.chosen = true;
            verify(control.Accessible.checked);
            verify(marksOf(control) > marks);
        }

        /// Visible round marks and icons below an item.
        function marksOf(item) {
            if (!item.visible)
                return 0;
            const own = item instanceof Image || (item instanceof Rectangle && item.radius > 0 && item.radius >= item.width / 2) ? 1 : 0;
            return Array.from(item.children).reduce((sum, child) => sum + marksOf(child), own);
        }

        function test_aClickOnlyAsks() {
            const chip = make({ source: 'AgeChip { text: "1–2"; unit: "years" }' });
            mouseClick(chip);
            verify(!chip.chosen);
        }
    }
}
