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
            const sizes = [[1, 360], [1, 800], [1, 1080], [1.3, 360], [1.6, 360], [2, 360], [2, 320]];
            Stage.pages.concat("filters", "place", "birth").forEach(name => sizes.forEach(([scale, width]) => rows.push({
                tag: name + ", text " + scale + ", " + width + " wide", page: name, scale: scale, width: width
            })));
            return rows;
        }

        /// Texts that are higher than the room they were given.
        function cutTexts(item) {
            const isCut = one => one instanceof AppText && one.width > 0 && one.elide === Text.ElideNone && one.contentHeight > one.height + 1;
            return all(item, isCut).map(text => text.text + ": " + text.contentHeight + " in " + text.height).join("\n");
        }

        /// A list keeps what it no longer shows, to use it again.
        function isKept(one) {
            const list = one.parent?.parent ?? null;
            if (!(list instanceof ListView) || one.parent !== list.contentItem)
                return one.parent !== null && isKept(one.parent);
            const rows = Array.from({ length: list.count }, (unused, row) => list.itemAtIndex(row));
            return !rows.concat([list.headerItem, list.footerItem]).includes(one);
        }
        /// Texts of one view that lie over each other.
        function overlaps(item) {
            const texts = all(item, one => one instanceof AppText && one.width > 0 && one.text.length > 0).filter(one => !isKept(one));
            const boxes = texts.map(one => ({ text: one.text, view: scrollers(one)[0], at: one.mapToItem(item, 0, 0), width: one.width, height: one.height }));
            const meets = (a, b) => a.view === b.view && a.at.x + 1 < b.at.x + b.width && b.at.x + 1 < a.at.x + a.width
                && a.at.y + 1 < b.at.y + b.height && b.at.y + 1 < a.at.y + a.height;
            const found = boxes.map((a, index) => boxes.slice(index + 1).filter(b => meets(a, b)).map(b => a.text + " | " + b.text).join("\n"));
            return found.filter(pair => pair.length > 0).join("\n");
        }

        function test_enlargingTheTextOfWhatIsShown_keepsItWhole_data() {
            return Stage.pages.concat("filters", "place", "birth").map(name => ({ tag: name, page: name }));
        }
        function test_enlargingTheTextOfWhatIsShown_keepsItWhole(row) {
            if (row.page === "problem")
                spoil("missing", "damaged", Session.Failed);
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            Session.settings.language = "sv";
            showMain();
            showNamed(row.page);
            settle(view);
            for (const [theme, scale] of [["light", 2], ["dark", 1], ["dark", 2], ["contrast", 1.3], ["contrast", 1.6]]) {
                Session.settings.theme = theme;
                Session.settings.textScale = scale;
                settle(view);
                tryVerify(() => cutTexts(view) === "", 1000, "at " + scale + " is cut: " + cutTexts(view));
                tryVerify(() => overlaps(view) === "", 1000, "at " + scale + " lie over each other: " + overlaps(view));
                staysInside(view);
            }
        }

        /// A word that is wider than its line is broken anywhere, and without a hyphen.
        function brokenWords(item) {
            const tooWide = text => {
                metrics.font = text.font;
                const room = text.width - text.leftPadding - text.rightPadding;
                // An address is left as it is: a hyphen would be taken for a part of it.
                const words = text.shown.replace(/<[^>]*>/g, " ").split(/\s+/).filter(word => !/[.@\/]./.test(word));
                return words.join(" ").split(/[\s\u00ad\-–]+/).filter(part => metrics.advanceWidth(part) > room);
            };
            // Only Swedish has patterns here; what is told to be of another language breaks as Qt breaks it.
            const isOurs = one => one.language === "" || one.language === "sv";
            const wraps = one => one instanceof AppText && one.wrapMode === Text.Wrap && one.width > 0 && isOurs(one);
            const told = text => tooWide(text).map(part => part + " in " + text.width);
            return all(item, wraps).reduce((found, text) => found.concat(told(text)), []).join("\n");
        }
        FontMetrics {
            id: metrics
        }

        function test_longWordsTheOtherWay_stayInsideInTheLargestText_data() {
            return Stage.pages.concat("filters", "place", "birth").map(name => ({ tag: name, page: name }));
        }
        function test_longWordsTheOtherWay_stayInsideInTheLargestText(row) {
            if (row.page === "problem")
                spoil("missing", "damaged", Session.Failed);
            Session.settings.language = "ar-XB";
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            Session.settings.textScale = 2;
            showMain();
            showNamed(row.page);
            settle(view);
            staysInside(view);
        }

        function test_enlargingTheText_keepsEverythingInsideTheWidthAndWordsWhole_data() { return everyPage(); }
        function test_enlargingTheText_keepsEverythingInsideTheWidthAndWordsWhole(row) {
            if (row.page === "problem")
                spoil("missing", "damaged", Session.Failed);
            Session.settings.language = "sv";
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            Session.finder.free = row.page !== "find";
            Session.settings.textScale = row.scale;
            showMain({ width: row.width });
            showNamed(row.page);
            settle(view);
            staysInside(view);
            tryVerify(() => brokenWords(view) === "", 2000, brokenWords(view));
        }
    }
}
