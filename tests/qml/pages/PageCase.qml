// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// A test of pages: a fresh stage before each, no warning tolerated, and ways to show, press and type as a user would.
SightCase {
    id: root

    /// What the pages of a test are made in; the whole of it is seen.
    property Item holder: null
    /// The signals of the page that was shown last.
    readonly property SignalSpy opened: SignalSpy { signalName: "opened" }
    readonly property SignalSpy backs: SignalSpy { signalName: "back" }

    when: windowShown

    function init() {
        Stage.reset();
        tryCompare(Session, "catalogueState", Session.Ready);
        tryCompare(Session.finder, "total", 6);
        failOnWarning(/.?/);
    }

    function cleanup() {
        follow(null);
        opened.clear();
        backs.clear();
    }

    function follow(page) {
        opened.target = page && "opened" in page ? page : null;
        backs.target = page && "back" in page ? page : null;
    }

    /// A page that fills the holder, or another item, with its signals counted in `opened` and `backs`.
    function show(component, properties, within) {
        const room = within ?? holder;
        const page = createTemporaryObject(component, room, properties ?? {});
        verify(page !== null);
        page.anchors.fill = room;
        follow(page);
        frame(holder);
        return page;
    }

    /// Opens two files, asked for and bundled, of which one at least is spoilt.
    function spoil(asked, bundled, state) {
        Stage.open(asked, bundled);
        tryCompare(Session, "catalogueState", state);
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
        const start = one => one.mapToItem(null, 0, 0).x;
        const list = find(item, "results");
        // A list keeps cards it no longer shows, to use them again.
        const lines = Array.from({ length: list.count }, (unused, row) => list.itemAtIndex(row)).filter(line => line !== null);
        const inLine = line => all(line, one => one instanceof HitCard);
        return lines.concat([list.footerItem]).reduce((found, line) => found.concat(inLine(line)), []).sort((a, b) => top(a) - top(b) || start(a) - start(b));
    }

    function services(item) {
        return cards(item).map(one => one.service);
    }
}
