// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// Every page of the tour, and those behind a choice, with larger text, on a phone and on the narrowest window there is.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "LargeText"
        holder: root

        function everyPage() {
            const rows = [];
            Stage.pages.concat("filters", "place", "birth").forEach(name => [[1.3, 360], [1.6, 360], [2, 360], [2, 320]].forEach(([scale, width]) => rows.push({
                tag: name + ", text " + scale + ", " + width + " wide", page: name, scale: scale, width: width
            })));
            return rows;
        }

        function test_enlargingTheText_keepsEverythingInsideTheWidth_data() { return everyPage(); }
        function test_enlargingTheText_keepsEverythingInsideTheWidth(row) {
            if (row.page === "problem")
                spoil("missing", "damaged", Session.Failed);
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            Session.finder.free = true;
            Session.settings.textScale = row.scale;
            showMain({ width: row.width });
            showNamed(row.page);
            settle(view);
            staysInside(view);
        }

        /// A word that is wider than its line is broken anywhere, and without a hyphen.
        function brokenWords(item) {
            const tooWide = text => {
                metrics.font = text.font;
                const room = text.width - text.leftPadding - text.rightPadding;
                return text.shown.replace(/<[^>]*>/g, " ").split(/[\s\u00ad\-–\/]+/).filter(part => metrics.advanceWidth(part) > room + 1 && !/[.@]./.test(part));
            };
            const wraps = one => one instanceof AppText && one.wrapMode === Text.Wrap && one.width > 0;
            const told = text => tooWide(text).map(part => part + " in " + text.width);
            return all(item, wraps).reduce((found, text) => found.concat(told(text)), []).join("\n");
        }
        FontMetrics {
            id: metrics
        }

        function test_enlargingTheText_breaksNoWordWithoutAHyphen_data() {
            return everyPage().filter(row => row.scale === 2);
        }
        function test_enlargingTheText_breaksNoWordWithoutAHyphen(row) {
            if (row.page === "problem")
                spoil("missing", "damaged", Session.Failed);
            Session.settings.language = "sv";
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            Session.settings.textScale = row.scale;
            showMain({ width: row.width });
            showNamed(row.page);
            settle(view);
            tryVerify(() => brokenWords(view) === "", 2000, brokenWords(view));
        }
    }
}
