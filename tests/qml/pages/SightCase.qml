// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import QtTest
import Paraply.Ui

/// A test of what is drawn: ways to find, read and measure what a user would see.
TestCase {
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

    /// Everything that can be pressed or typed into.
    function controls(item) {
        return all(item, one => (one instanceof T.AbstractButton || one instanceof T.TextField) && one.enabled);
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

    /// What stands out over the sides of an item, described. What scrolls or is cut sideways may.
    function overhang(item) {
        const left = item.mapToItem(null, 0, 0).x;
        // Of what is turned, the box round it.
        const out = one => {
            const box = one.mapToItem(null, 0, 0, one.width, one.height);
            return box.x - left < -1 || box.x - left + box.width > item.width + 1;
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
