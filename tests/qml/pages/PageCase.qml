// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import QtTest
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// A test of pages: a fresh stage before each, no warning tolerated, and ways to find, read and press what a user would.
TestCase {
    id: root

    /// What the pages of a test are made in; the whole of it is seen.
    property Item holder: null

    when: windowShown

    function init() {
        Stage.reset();
        tryCompare(Session, "catalogueState", Session.Ready);
        tryCompare(Session.finder, "total", 6);
        failOnWarning(/.?/);
    }

    /// A page that fills the holder, with its signals counted in `opened` and `backs`.
    function show(component, properties) {
        const page = createTemporaryObject(component, holder, properties ?? {});
        verify(page !== null);
        page.anchors.fill = holder;
        frame(holder);
        return page;
    }

    /// Opens two files, asked for and bundled, of which one at least is spoilt.
    function spoil(asked, bundled, state) {
        Stage.open(asked, bundled);
        tryCompare(Session, "catalogueState", state);
    }

    /// Waits until the next frame is drawn; asks for one, since nothing may have changed.
    function frame(item) {
        item.Window.window.update();
        waitForRendering(item);
    }

    function inside(item) {
        return Array.from((item.contentItem && !item.children ? item.contentItem : item).children);
    }

    function isSeen(item) {
        return item.visible && item.opacity > 0;
    }

    /// Every item below this one that is seen and fits, in the order they are drawn.
    function all(item, fits) {
        let found = [];
        for (const child of inside(item))
            if (isSeen(child))
                found = found.concat(fits(child) ? [child] : [], all(child, fits));
        return found;
    }

    function allNamed(item, name) {
        return all(item, one => one.objectName === name);
    }

    /// The one item of that name that is seen, as soon as there is one.
    function find(item, name) {
        tryVerify(() => allNamed(item, name).length > 0, 5000, "nothing here is called " + name);
        return allNamed(item, name)[0];
    }

    function has(item, name) {
        return allNamed(item, name).length > 0;
    }

    function plain(text) {
        return text.replace(/<[^>]*>/g, "").replace(/[\u2066-\u2069]/g, "").replace(/\u00a0|\u202f/g, " ").trim();
    }

    /// Every text that is seen, one a line.
    function words(item) {
        return all(item, one => one instanceof Text).map(one => plain(one.text)).filter(text => text.length > 0).join("\n");
    }

    function saysSoon(item, text) {
        tryVerify(() => words(item).includes(text), 5000, "\"" + text + "\" is not said");
    }

    function scrollers(item) {
        let found = [];
        for (let one = item.parent; one; one = one.parent)
            if (one instanceof Flickable)
                found.push(one);
        return found;
    }

    /// Scrolls what is around an item so that it comes to the middle, as far as it can.
    function reveal(item) {
        for (const view of scrollers(item)) {
            const at = item.mapToItem(view.contentItem, item.width / 2, item.height / 2);
            const within = (value, least, most) => Math.max(least, Math.min(value, Math.max(least, most)));
            view.contentY = within(at.y - view.height / 2, view.originY - view.topMargin, view.originY + view.contentHeight + view.bottomMargin - view.height);
            view.contentX = within(at.x - view.width / 2, view.originX - view.leftMargin, view.originX + view.contentWidth + view.rightMargin - view.width);
        }
    }

    /// Waits until a frame leaves it where it was: layouts in layouts need several.
    function settle(item) {
        const at = () => String(item.mapToItem(null, 0, 0)) + item.width + item.height;
        let before = "";
        for (let drawn = 0; drawn < 8 && before !== at(); ++drawn) {
            before = at();
            frame(item);
        }
    }

    /// Scrolls to it and clicks it, as a user does.
    function press(item) {
        settle(item);
        reveal(item);
        settle(item);
        mouseClick(item);
    }

    function pressNamed(item, name) {
        press(find(item, name));
    }

    /// Types into a field that is found by its name.
    function type(item, name, text) {
        const input = find(find(item, name), "input");
        press(input);
        tryCompare(input, "activeFocus", true);
        for (const letter of text)
            keyClick(letter);
        return input;
    }

    /// The cards of results that are seen, from the top.
    function cards(item) {
        const top = one => one.mapToItem(null, 0, 0).y;
        const list = find(item, "results");
        // A list keeps cards it no longer shows, to use them again.
        const listed = Array.from({ length: list.count }, (unused, row) => list.itemAtIndex(row)).filter(card => card !== null);
        return listed.concat(all(list.footerItem, one => one instanceof HitCard)).sort((a, b) => top(a) - top(b));
    }

    function services(item) {
        return cards(item).map(one => one.service);
    }

    /// Everything that can be pressed or typed into.
    function controls(item) {
        return all(item, one => (one instanceof T.AbstractButton || one instanceof T.TextField) && one.enabled);
    }

    /// What stands out over the sides of an item, described. What scrolls or is cut sideways may.
    function overhang(item) {
        const left = item.mapToItem(null, 0, 0).x;
        const out = one => {
            const x = one.mapToItem(null, 0, 0).x - left;
            return x < -1 || x + one.width > item.width + 1;
        };
        const cut = one => one.clip && !(one instanceof Flickable && one.contentWidth <= one.width + 1);
        let found = [];
        const look = parent => {
            for (const child of inside(parent).filter(isSeen)) {
                if (child.width > 0 && !(child instanceof FocusRing) && out(child))
                    found.push(String(child) + " " + child.objectName + " " + (child.text ?? "") + " at " + (child.mapToItem(null, 0, 0).x - left) + ", " + child.width + " wide");
                if (!cut(child))
                    look(child);
            }
        };
        look(item);
        return found.join("\n");
    }

    /// Layouts need a frame or two before every width is what it will be.
    function staysInside(item) {
        let out = "";
        for (let drawn = 0; drawn < 3; ++drawn) {
            frame(item);
            out = overhang(item);
        }
        verify(out === "", out);
    }
}
