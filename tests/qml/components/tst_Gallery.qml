// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// All components together, in every scheme, direction and size: nothing warns, nothing lies on top of other words.
Item {
    id: root

    width: 360
    height: 740

    Item {
        id: holder

        anchors.fill: parent
        LayoutMirroring.childrenInherit: true
    }
    Component {
        id: gallery

        GalleryPage { }
    }

    TestCase {
        name: "Gallery"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.reducedMotion = true;
        }

        function cleanup() {
            Theme.textScale = 1;
            Theme.scheme = "light";
            Theme.script = "latin";
            holder.LayoutMirroring.enabled = false;
        }

        function words(item, found) {
            if (!item.visible || item.opacity === 0)
                return found;
            if (item instanceof Text && item.text !== "")
                found.push(item);
            Array.from(item.children).forEach(child => words(child, found));
            return found;
        }

        function overlap(a, b): bool {
            const p = a.mapToItem(root, 0, 0), q = b.mapToItem(root, 0, 0);
            const slack = 4;
            return p.x + slack < q.x + b.width && q.x + slack < p.x + a.width
                && p.y + slack < q.y + b.height && q.y + slack < p.y + a.height;
        }

        function test_wordsStandApart_data() {
            const rows = [];
            [360, 800, 1280].forEach(width => [1, 1.3, 2].forEach(scale => [false, true].forEach(mirrored => rows.push({
                tag: width + " wide, text " + scale + (mirrored ? ", mirrored" : ""), width: width, scale: scale, mirrored: mirrored
            }))));
            return rows;
        }

        function test_wordsStandApart(row) {
            Theme.textScale = row.scale;
            holder.LayoutMirroring.enabled = row.mirrored;
            const page = createTemporaryObject(gallery, holder, { width: row.width, height: 740 });
            wait(0);
            page.height = page.wholeHeight;
            wait(0);
            const all = words(page, []);
            verify(all.length > 80);
            all.forEach((a, i) => all.slice(i + 1).filter(b => b.parent === a.parent).forEach(b => {
                verify(!overlap(a, b), "'" + a.text + "' and '" + b.text + "'");
            }));
        }

        function test_itIsDrawnInEveryScheme_data() {
            return [{ tag: "light" }, { tag: "dark" }, { tag: "contrast" }];
        }

        function test_itIsDrawnInEveryScheme(row) {
            Theme.scheme = row.tag;
            const page = createTemporaryObject(gallery, holder, { width: 360, height: 740 });
            waitForRendering(page);
            const drawn = grabImage(page);
            const shades = new Set();
            for (let y = 0; y < 740; y += 3)
                shades.add(drawn.pixel(180, y).toString());
            verify(shades.size > 12, "only " + shades.size + " colours");
            compare(drawn.pixel(2, 400), Theme.colors.bg);
        }
    }
}
