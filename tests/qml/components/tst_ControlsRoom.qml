// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// The room every control takes: drawn, large enough, and holding its words at any size and in any direction.
Sheet {
    id: sheet

    ControlCase {
        name: "ControlsRoom"
        sheet: sheet

        /// True when every drawing below an item is there.
        function settled(item) {
            return (!(item instanceof Image) || item.status !== Image.Loading) && Array.from(item.children).every(settled);
        }

        function test_isDrawn_data() { return controls(); }
        function test_isDrawn(row) {
            const control = make(row);
            tryVerify(() => settled(control));
            const drawn = grabImage(sheet);
            const at = control.mapToItem(sheet, 0, 0);
            const shades = new Set();
            for (let x = at.x; x < at.x + control.width; x += 2)
                for (let y = at.y; y < at.y + control.height; y += 2)
                    shades.add(drawn.pixel(x, y).toString());
            verify(shades.size > 3, "only " + shades.size + " colours");
        }

        function test_theTargetIsLargeEnough_data() { return controls(); }
        function test_theTargetIsLargeEnough(row) {
            const control = make(row);
            verify(control.implicitWidth >= 48, control.implicitWidth);
            verify(control.implicitHeight >= 48, control.implicitHeight);
        }

        function test_doubleTextWrapsInsideIt_data() { return controls(); }
        function test_doubleTextWrapsInsideIt(row) {
            const width = row.tag === "NavPlace" || row.tag === "AcuteBlock" ? 110 : 150;
            const control = make(row, width);
            const before = control.implicitHeight;
            Theme.textScale = 2;
            waitForRendering(control);
            tryVerify(() => row.tag === "IconButton" || control.implicitHeight > before);
            control.height = control.implicitHeight;
            waitForRendering(control);
            texts(control).forEach(text => {
                const place = text.mapToItem(control, 0, 0);
                verify(text.font.pixelSize >= 24, "shrunk: " + text.text);
                verify(text.contentWidth <= text.width + 1, "too wide: " + text.text);
                verify(place.x >= -1 && place.x + text.contentWidth <= control.width + 1, "beside it: " + text.text);
                verify(place.y >= -1 && place.y + text.contentHeight <= control.height + 1, "below it: " + text.text);
            });
        }

        function test_startsAtTheRightWhenMirrored_data() {
            return controls().filter(row => /^(FilterChip|KindTile|ListRow|RadioRow|SwitchControl|ResultCard|RemovableChip)$/.test(row.tag));
        }
        function test_startsAtTheRightWhenMirrored(row) {
            const control = make(row, 300);
            Theme.textScale = row.tag === "KindTile" ? 2 : 1;
            sheet.holder.LayoutMirroring.enabled = true;
            waitForRendering(control);
            const first = texts(control)[0];
            const right = first.mapToItem(control, first.width, 0).x;
            tryVerify(() => first.mapToItem(control, first.width, 0).x > control.width / 2);
            verify(first.effectiveHorizontalAlignment !== Text.AlignLeft);
        }
    }
}
