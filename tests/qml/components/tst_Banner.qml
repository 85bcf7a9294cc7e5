// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtTest
import Paraply.Ui

/// A banner holds all that it says, whenever that comes.
Item {
    id: root

    width: 1000
    height: 800

    Component {
        id: page

        ColumnLayout {
            property alias banner: banner
            property alias heading: heading

            AppText {
                id: heading
                Layout.fillWidth: true
            }
            Banner {
                id: banner

                Layout.fillWidth: true
                visible: text.length > 0
                actionText: text.length > 40 ? "Show them" : ""
            }
            Item {
                Layout.preferredHeight: 2
            }
        }
    }

    TestCase {
        name: "Banner"
        when: windowShown

        readonly property string answer: "7 more do not say whether they cost anything. 5 more do not say whether one can drop in."

        function init() {
            failOnWarning(/.?/);
        }
        function cleanup() {
            Theme.textScale = 1;
            root.LayoutMirroring.enabled = false;
        }

        function within(banner, item, what) {
            const at = item.mapToItem(banner, 0, 0);
            verify(at.x >= 0 && at.x + item.width <= banner.width, what + " from " + at.x + " to " + (at.x + item.width) + " of " + banner.width);
            verify(at.y >= 0 && at.y + item.height <= banner.height, what + " from " + at.y + " to " + (at.y + item.height) + " of " + banner.height);
            return Qt.rect(at.x, at.y, item.width, item.height);
        }
        function wordsOf(item) {
            for (const child of Array.from(item.children)) {
                const found = child instanceof AppText ? child : wordsOf(child);
                if (found)
                    return found;
            }
            return null;
        }
        function holdsAll(banner) {
            const text = wordsOf(banner), action = findChild(banner, "bannerAction");
            verify(text.height >= text.contentHeight - 1, text.height + " for " + text.contentHeight);
            const words = within(banner, text, "the words");
            if (!action.visible)
                return;
            const button = within(banner, action, "the action");
            verify(button.y >= words.y + words.height || button.x >= words.x + words.width || button.x + button.width <= words.x, "they overlap");
        }

        function widths() {
            const sizes = [[1, 240], [1, 336], [1, 600], [1, 940], [1.3, 336], [2, 336], [2, 940]];
            const rows = sizes.map(([scale, width]) => ({ tag: width + " wide, text x " + scale, scale: scale, width: width, mirrored: false }));
            return rows.concat(rows.map(row => Object.assign({}, row, { tag: row.tag + ", mirrored", mirrored: true })));
        }

        function test_wordsThatComeLate_areHeld_data() { return widths(); }
        function test_wordsThatComeLate_areHeld(row) {
            Theme.textScale = row.scale;
            root.LayoutMirroring.enabled = row.mirrored;
            root.LayoutMirroring.childrenInherit = true;
            const item = createTemporaryObject(page, root, { width: row.width });
            waitForRendering(item);
            for (const said of [answer, "", "Short.", answer + " " + answer, answer]) {
                item.banner.text = said;
                item.heading.text = said;
                item.banner.visible = said.length > 0;
                waitForRendering(item);
                if (said.length > 0)
                    holdsAll(item.banner);
            }
        }

        function test_aLongAction_leavesTheWordsTheirRoom() {
            const item = createTemporaryObject(page, root, { width: 420 });
            item.banner.text = answer;
            item.banner.actionText = "Remove “talk lindesberg” to see 162 suggestions";
            waitForRendering(item);
            tryVerify(() => wordsOf(item.banner).width > 210);
            holdsAll(item.banner);
        }

        function test_anotherWidth_isFollowed() {
            const item = createTemporaryObject(page, root, { width: 940 });
            item.banner.text = answer;
            for (const width of [940, 336, 600, 240, 940]) {
                item.width = width;
                waitForRendering(item);
                holdsAll(item.banner);
            }
        }
    }
}
