// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

TestCase {
    name: "Theme"

    function init() {
        failOnWarning(/.?/);
    }

    function cleanup() {
        Theme.scheme = "light";
        Theme.textScale = 1;
        Theme.shellScale = 1;
        Theme.pixelRatio = 1;
        Theme.reducedMotion = false;
        Theme.script = "latin";
    }

    function test_rolesFollowTheTable_data() {
        return [
            { tag: "display", px: 28, line: 34, bold: true }, { tag: "title", px: 22, line: 28, bold: true },
            { tag: "heading", px: 18, line: 24, bold: true }, { tag: "name", px: 16, line: 21, bold: true },
            { tag: "body", px: 16, line: 24, bold: false }, { tag: "label", px: 15, line: 20, bold: true },
            { tag: "small", px: 14, line: 20, bold: false }, { tag: "caption", px: 13, line: 18, bold: false },
            { tag: "nav", px: 12, line: 16, bold: false }
        ];
    }

    function test_rolesFollowTheTable(row) {
        compare(Theme.px(row.tag), row.px);
        compare(Theme.lineHeight(row.tag), row.line);
        compare(Theme.bold(row.tag), row.bold);
    }

    function test_textGrowsWithBothScales() {
        Theme.textScale = 2;
        compare(Theme.px("body"), 32);
        compare(Theme.lineHeight("body"), 48);
        Theme.shellScale = 2;
        compare(Theme.px("body"), 64);
    }

    function test_lengthsGrowWithTheShellOnly() {
        Theme.textScale = 2;
        compare(Theme.size.target, 48);
        Theme.shellScale = 2.5;
        compare(Theme.size.target, 120);
    }

    function test_drawingsBesideWordsGrowWithThemAndStop() {
        const sizes = () => [Theme.size.icon18, Theme.size.icon24];
        compare(sizes(), [18, 24]);
        Theme.textScale = 1.3;
        compare(sizes(), [23, 31]);
        Theme.textScale = 2;
        compare(sizes(), [27, 36]);
    }

    function test_tallScriptsGetAPointAndLongerLines_data() {
        return [
            { tag: "arabic", name: 28, caption: 24 },
            { tag: "ethiopic", name: 27, caption: 23 }
        ];
    }

    function test_tallScriptsGetAPointAndLongerLines(row) {
        Theme.script = row.tag;
        compare(Theme.px("name"), 17);
        compare(Theme.px("caption"), 13);
        compare(Theme.lineHeight("name"), row.name);
        compare(Theme.lineHeight("caption"), row.caption);
    }

    function test_reducedMotionStopsEveryDuration() {
        verify(Theme.time.press > 0 && Theme.time.chip > 0 && Theme.time.page > 0 && Theme.time.sheet > 0);
        Theme.reducedMotion = true;
        compare([Theme.time.press, Theme.time.chip, Theme.time.page, Theme.time.sheet], [0, 0, 0, 0]);
    }

    function test_schemeChangesTheColours() {
        const light = Theme.colors.bg.toString();
        Theme.scheme = "dark";
        verify(Theme.colors.bg.toString() !== light);
        Theme.scheme = "contrast";
        compare(Theme.colors.bg.toString(), "#000000");
        verify(Theme.highContrast);
    }

    function test_edgesAreWholePixels_data() {
        return [{ tag: "1", ratio: 1 }, { tag: "1.5", ratio: 1.5 }, { tag: "2", ratio: 2 }, { tag: "3", ratio: 3 }];
    }

    function test_edgesAreWholePixels(row) {
        Theme.pixelRatio = row.ratio;
        fuzzyCompare(Theme.size.edge * row.ratio, Math.round(Theme.size.edge * row.ratio), 0.001);
        verify(Theme.size.edge >= 1 / row.ratio);
    }

    function test_groupsHaveColourAndTint_data() {
        return ["meet", "health", "parent", "hard", "teen", "law"].map(group => ({ tag: group }));
    }

    function test_groupsHaveColourAndTint(row) {
        compare(Theme.groupColor(row.tag), Theme.colors[row.tag]);
        compare(Theme.groupTint(row.tag), Theme.colors[row.tag + "Tint"]);
    }

    function test_unknownNamesAreReadable() {
        compare(Theme.groupColor("nobody"), Theme.colors.ink2);
        ignoreWarning(/no type role called shout/);
        compare(Theme.px("shout"), Theme.px("body"));
    }
}
