// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// What every control must keep, whatever it looks like.
Item {
    id: root

    width: 400
    height: 700

    Rectangle {
        anchors.fill: parent
        color: "white"
    }
    Item {
        id: holder

        anchors.fill: parent
        anchors.margins: 40
        LayoutMirroring.childrenInherit: true
    }
    SignalSpy {
        id: clicks

        signalName: "clicked"
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.reducedMotion = true;
        }

        function cleanup() {
            Theme.textScale = 1;
            Theme.scheme = "light";
            holder.LayoutMirroring.enabled = false;
        }

        function controls() {
            return [
                { tag: "PrimaryButton", source: 'PrimaryButton { text: "Call now"; iconName: "phone" }', name: "Call now", role: Accessible.Button },
                { tag: "TonalButton", source: 'TonalButton { text: "Find the way"; iconName: "route" }', name: "Find the way", role: Accessible.Button },
                { tag: "OutlineButton", source: 'OutlineButton { text: "Share it"; iconName: "share" }', name: "Share it", role: Accessible.Button },
                { tag: "IconButton", source: 'IconButton { text: "Back"; iconName: "back" }', name: "Back", role: Accessible.Button },
                { tag: "LinkButton", source: 'LinkButton { text: "Show all, 90"; iconName: "chevron" }', name: "Show all, 90", role: Accessible.Link },
                { tag: "AgeChip", source: 'AgeChip { text: "1–2"; unit: "years" }', name: "1–2 years", role: Accessible.CheckBox },
                { tag: "AgeChip dashed", source: 'AgeChip { text: "Born when?"; iconName: "birth-month"; dashed: true }', name: "Born when?", role: Accessible.Button },
                { tag: "FilterChip", source: 'FilterChip { text: "Open today"; countText: "3" }', name: "Open today, 3", role: Accessible.CheckBox },
                { tag: "FilterButton", source: 'FilterButton { text: "All filters"; count: 2 }', name: "All filters, 2", role: Accessible.Button },
                { tag: "RemovableChip", source: 'RemovableChip { text: "4 years"; removeName: "Remove 4 years" }', name: "Remove 4 years", role: Accessible.Button },
                { tag: "OptionButton", source: 'OptionButton { text: "Svenska" }', name: "Svenska", role: Accessible.RadioButton },
                { tag: "KindTile", source: 'KindTile { group: "meet"; text: "Meet and play"; countText: "29 suggestions" }', name: "Meet and play, 29 suggestions", role: Accessible.Button },
                { tag: "ListRow", source: 'ListRow { text: "Language"; trailingText: "English" }', name: "Language, English", role: Accessible.Button },
                { tag: "RadioRow", source: 'RadioRow { text: "Dark"; note: "Easier at night" }', name: "Dark, Easier at night", role: Accessible.RadioButton },
                { tag: "SwitchControl", source: 'SwitchControl { text: "Reduced motion" }', name: "Reduced motion", role: Accessible.CheckBox },
                { tag: "NavPlace", source: 'NavPlace { text: "Rights"; iconName: "rights" }', name: "Rights", role: Accessible.PageTab },
                { tag: "AcuteBlock", source: 'AcuteBlock { text: "Acute"; iconName: "acute" }', name: "Acute", role: Accessible.PageTab },
                { tag: "ActionTile", source: 'ActionTile { text: "Call"; iconName: "phone" }', name: "Call", role: Accessible.Button },
                { tag: "ResultCard", source: 'ResultCard { group: "meet"; iconName: "library"; name: "Vivalla bibliotek"; kindText: "Library"; placeText: "Vivalla"; '
                    + 'stateText: "Hours not known"; freshnessText: "No date"; positionText: "3 of 12" }',
                    name: "Vivalla bibliotek. Library. Vivalla. Hours not known. No date", role: Accessible.Button }
            ];
        }

        function make(row, width) {
            const control = createTemporaryQmlObject("import Paraply.Ui\n" + row.source, holder);
            control.width = width ?? Math.max(control.implicitWidth, 1);
            clicks.target = control;
            clicks.clear();
            waitForRendering(control);
            return control;
        }

        /// Every visible text below an item, as items.
        function texts(item) {
            if (!item.visible)
                return [];
            const own = item instanceof Text ? [item] : [];
            return Array.from(item.children).reduce((found, child) => found.concat(texts(child)), own);
        }

        /// True when every drawing below an item is there.
        function settled(item) {
            return (!(item instanceof Image) || item.status !== Image.Loading) && Array.from(item.children).every(settled);
        }

        function test_isDrawn_data() { return controls(); }
        function test_isDrawn(row) {
            const control = make(row);
            tryVerify(() => settled(control));
            const drawn = grabImage(root);
            const at = control.mapToItem(root, 0, 0);
            const shades = new Set();
            for (let x = at.x; x < at.x + control.width; x += 2)
                for (let y = at.y; y < at.y + control.height; y += 2)
                    shades.add(drawn.pixel(x, y).toString());
            verify(shades.size > 3, "only " + shades.size + " colours");
        }

        function test_mouseClicksIt_data() { return controls(); }
        function test_mouseClicksIt(row) {
            mouseClick(make(row));
            compare(clicks.count, 1);
        }

        function test_keysClickItAndShowTheRing_data() { return controls(); }
        function test_keysClickItAndShowTheRing(row) {
            const control = make(row);
            const before = grabImage(root);
            control.forceActiveFocus(Qt.TabFocusReason);
            verify(control.activeFocus);
            verify(!grabImage(root).equals(before), "no ring is seen");
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
            holder.LayoutMirroring.enabled = true;
            waitForRendering(control);
            const first = texts(control)[0];
            const right = first.mapToItem(control, first.width, 0).x;
            tryVerify(() => first.mapToItem(control, first.width, 0).x > control.width / 2);
            verify(first.effectiveHorizontalAlignment !== Text.AlignLeft);
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
