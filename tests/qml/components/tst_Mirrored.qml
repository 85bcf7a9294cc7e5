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
