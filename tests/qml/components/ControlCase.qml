// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// A test of every control there is.
TestCase {
    id: root

    property Sheet sheet: null
    readonly property SignalSpy clicks: SignalSpy { signalName: "clicked" }

    when: windowShown

    function init() {
        failOnWarning(/.?/);
        Theme.reducedMotion = true;
    }

    function cleanup() {
        Theme.textScale = 1;
        Theme.scheme = "light";
        sheet.holder.LayoutMirroring.enabled = false;
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
        const control = createTemporaryQmlObject("import Paraply.Ui\n" + row.source, sheet.holder);
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
}
