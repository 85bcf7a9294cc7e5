// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// WCAG 2: text 4.5 to 1, controls and focus 3 to 1, in every scheme.
TestCase {
    id: root

    name: "Contrast"

    Component {
        id: colours

        ColorSet { }
    }

    function init() {
        failOnWarning(/.?/);
    }

    function luminance(c: color): real {
        const linear = v => v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
    }

    /// A text such as "#EDAA33" as a colour; a colour stays one.
    function toned(c: var): color {
        return Qt.darker(c, 1);
    }

    function ratio(a: var, b: var): real {
        const x = luminance(toned(a)), y = luminance(toned(b));
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    function test_theFormulaKnowsBlackAndWhite() {
        compare(Math.round(ratio("#000000", "#FFFFFF")), 21);
        compare(Math.round(ratio("#777777", "#777777")), 1);
        verify(ratio("#777777", "#FFFFFF") < 4.5);
        verify(ratio("#757575", "#FFFFFF") > 4.5);
    }

    function test_pairs_data() {
        const rows = [];
        const add = (least, fronts, backs) => fronts.split(" ").forEach(f => backs.split(" ").forEach(b => {
            ["light", "dark", "contrast"].forEach(scheme => rows.push({
                tag: scheme + ": " + f + " on " + b, scheme: scheme, front: f, back: b, least: least
            }));
        }));
        add(4.5, "ink ink2 primary acute open unsure", "bg surface sunken");
        add(3, "edge focus", "bg surface sunken");
        add(3, "galonEdge", "bg surface");
        add(4.5, "primaryInk", "primary");
        add(4.5, "primaryTintInk ink ink2", "primaryTint");
        add(4.5, "ink ink2", "pressedTint chosenTint");
        add(4.5, "primaryInk", "pressedFill");
        add(4.5, "galonInk", "galon galonDeep galonLight");
        add(4.5, "canopyInk", "canopyButton");
        add(4.5, "ink ink2", "galonTint");
        add(4.5, "ink ink2 primary", "heardTint");
        add(3, "galonEdge", "heardTint");
        add(4.5, "open", "openTint");
        add(4.5, "surface", "open");
        add(4.5, "unsure", "unsureTint");
        add(4.5, "acute", "acuteTint");
        add(4.5, "acuteInk", "acute");
        add(4.5, "ink primary", "land");
        add(3, "edge county", "land");
        add(4.5, "ink waterInk", "water");
        add(4.5, "skyInk", "sky skyGround");
        add(3, "galon", "sky");
        add(4.5, "cellInk", "cellFew cellSome cellMany");
        add(4.5, "cellMostInk", "cellMost");
        ["meet", "health", "parent", "hard", "teen", "law"].forEach(group => {
            add(4.5, group, group + "Tint surface land");
            add(4.5, "ink", group + "Tint");
        });
        return rows;
    }

    function test_pairs(row) {
        const set = createTemporaryObject(colours, root, { scheme: row.scheme });
        verify(set[row.front] !== undefined && set[row.back] !== undefined);
        const found = ratio(set[row.front], set[row.back]);
        verify(found >= row.least, row.tag + " is " + found.toFixed(2) + ", needs " + row.least);
    }

    /// Where colours are few a press or a choice must be told from rest by more than a shade.
    function test_inHighContrast_aStateIsToldFromRest_data() {
        return ["pressedTint surface", "pressedTint bg", "pressedTint primaryTint", "chosenTint surface", "chosenTint bg", "primary surface",
            "primary bg", "pressedFill primary", "galon bg", "acute surface"].map(pair => ({ tag: pair, pair: pair.split(" ") }));
    }

    function test_inHighContrast_aStateIsToldFromRest(row) {
        const set = createTemporaryObject(colours, root, { scheme: "contrast" });
        const found = ratio(set[row.pair[0]], set[row.pair[1]]);
        verify(found >= 3, row.tag + " is " + found.toFixed(2));
    }

    /// The cloth is a drawing with tones of its own; these are the tones in assets/art.
    function test_wordsOnTheCanopy_data() {
        return [
            { tag: "light", tones: ["#EDAA33", "#F4B740", "#F8C557"] },
            { tag: "dark", tones: ["#5E3B0D", "#6D4510", "#7B4F14"] },
            { tag: "contrast", tones: ["#000000"] }
        ];
    }

    function test_wordsOnTheCanopy(row) {
        const set = createTemporaryObject(colours, root, { scheme: row.tag });
        row.tones.forEach(tone => verify(ratio(set.canopyInk, tone) >= 4.5, tone));
    }
}
