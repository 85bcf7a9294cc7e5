// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// Running text on a page that is wider than a line should be: it starts where the page starts, and what is free is at its end.
Item {
    id: root

    width: 900
    height: 400

    BlockCase {
        name: "Mirrored"
        holder: room

        readonly property string words: "A sentence that is written from the left, and goes on for so long that a line of it is full on every page there is."

        function cleanup() {
            room.LayoutMirroring.enabled = false;
        }

        /// Every text below an item that is seen.
        function texts(item) {
            return Array.from(item.children).filter(child => child.visible).reduce((found, child) => found.concat(texts(child)), item instanceof Text ? [item] : []);
        }

        /// Where its words begin, from the side of the item on which a reader begins.
        function indent(text, item, mirrored) {
            return mirrored ? item.width - text.mapToItem(item, text.width - text.rightPadding, 0).x : text.mapToItem(item, text.leftPadding, 0).x;
        }

        function room_data() {
            return [{ tag: "from the left", before: false, after: false }, { tag: "made mirrored", before: true, after: true },
                { tag: "mirrored later", before: false, after: true }, { tag: "no longer mirrored", before: true, after: false }];
        }

        function wide(row, source) {
            room.LayoutMirroring.enabled = row.before;
            const item = make(source, "widthChanged");
            room.LayoutMirroring.enabled = row.after;
            if (row.before !== row.after)
                waitForRendering(item);
            return item;
        }

        function test_readingText_startsAtThePagesStart_data() { return room_data(); }
        function test_readingText_startsAtThePagesStart(row) {
            const text = wide(row, 'AppText { width: 800; reading: true; text: "' + words + '" }');
            tryCompare(text, "margin", 800 - Theme.size.readingWidth);
            compare(indent(text, text, row.after), 0);
            compare(text.leftPadding + text.rightPadding, text.margin);
        }

        function test_aPlaceholder_standsAtTheFieldsStart_data() {
            const fields = ['NoteField { width: 800; label: "Note"; placeholder: "Write a note" }',
                'SearchField { width: 800; label: "Search"; placeholder: "Search by word"; clearName: "Clear" }'];
            return fields.reduce((rows, source) => rows.concat(room_data().map(row => Object.assign({}, row, { tag: row.tag + ": " + source.split(" ")[0], source: source }))), []);
        }
        function test_aPlaceholder_standsAtTheFieldsStart(row) {
            const field = wide(row, row.source);
            const [text] = texts(field).filter(one => one.text !== "");
            compare(text.effectiveHorizontalAlignment, row.after ? Text.AlignRight : Text.AlignLeft);
            verify(indent(text, field, row.after) < 80, indent(text, field, row.after));
            // Where it is really drawn, by its colour.
            const picture = grabImage(field);
            const start = row.after ? 400 : 0;
            let seen = 0;
            for (let x = start + 60; x < start + 340; ++x)
                for (let y = 8; y < field.height - 8; y += 2)
                    seen += Qt.colorEqual(picture.pixel(x, y), Theme.colors.ink2) ? 1 : 0;
            verify(seen > 5, seen + " points of it");
        }

        function test_theDotOfAFactLine_neverHangsAtAnEnd_data() {
            return [{ tag: "from the left", mirrored: false }, { tag: "mirrored", mirrored: true }];
        }
        function test_theDotOfAFactLine_neverHangsAtAnEnd(row) {
            room.LayoutMirroring.enabled = row.mirrored;
            const line = make('FactLine { first: "Open preschool"; second: "Markbackens centrum, Örebro" }', "widthChanged");
            let alone = 0, together = 0;
            for (let width = 90; width < 420; width += 3) {
                line.width = width;
                line.forceLayout();
                const [one, other] = texts(line);
                const dot = Array.from(line.children).find(child => child.visible && !(child instanceof Text));
                const inLine = Math.abs(one.y - other.y) < 1;
                compare(dot !== undefined, inLine, "at " + width);
                verify(!dot || (dot.x > Math.min(one.x, other.x) && dot.x < Math.max(one.x, other.x)), "at " + width);
                inLine ? ++together : ++alone;
            }
            verify(alone > 10 && together > 10);
        }

        function test_aFact_startsUnderItsLabel_data() { return room_data(); }
        function test_aFact_startsUnderItsLabel(row) {
            const fact = wide(row, 'FactRow { width: 800; iconName: "pin"; label: "Address"; text: "' + words + '" }');
            const [label, text] = texts(fact);
            compare(label.text, "Address");
            tryVerify(() => text.margin > 0);
            compare(indent(text, fact, row.after), indent(label, fact, row.after));
        }
    }
    Item {
        id: room

        anchors.fill: parent
        LayoutMirroring.childrenInherit: true
    }
}
