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

        function test_inHighContrast_aPressIsPlainToSee_data() { return controls(); }
        function test_inHighContrast_aPressIsPlainToSee(row) {
            Theme.scheme = "contrast";
            const holder = createTemporaryQmlObject("import QtQuick\nimport Paraply.Ui\nRectangle { width: 320; height: 200; color: Theme.colors.bg }", sheet.holder);
            const control = createTemporaryQmlObject("import Paraply.Ui\n" + row.source, holder);
            control.width = Math.min(control.implicitWidth, holder.width);
            waitForRendering(control);
            const rest = grabImage(sheet);
            control.down = true;
            const pressed = grabImage(sheet);
            const at = control.mapToItem(sheet, 0, 0);
            const points = [];
            for (let x = 6; x < control.width - 6; x += 3)
                for (let y = 8; y < control.height - 8; y += 3)
                    points.push(ratio(rest.pixel(at.x + x, at.y + y), pressed.pixel(at.x + x, at.y + y)));
            const plain = points.filter(one => one >= 3).length / points.length;
            verify(plain > 0.5, "only " + plain.toFixed(2) + " of it");
        }
        function luminance(c: color): real {
            const linear = v => v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
            return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
        }
        function ratio(a: color, b: color): real {
            const x = luminance(a), y = luminance(b);
            return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
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
