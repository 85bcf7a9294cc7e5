// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Test
import Paraply.Ui

/// A test of pages that are read aloud: what is marked, what is in sight, and passages that are heard.
PageCase {
    function marks(page) {
        return all(page, one => one instanceof ReadMark);
    }
    /// The words that stand on the mark.
    function marked(page) {
        compare(marks(page).length, 1);
        return plain(marks(page)[0].parent.text);
    }
    /// Says passages until the one that begins so is heard.
    function hearUntil(start) {
        for (let number = 0; number < 100 && Stage.saying; ++number) {
            verify(Stage.sound());
            if (Stage.said[Stage.said.length - 1].startsWith(start))
                return;
            verify(Stage.fallSilent("Spoken"));
        }
        fail("nothing said begins with " + start);
    }
    function inSight(page, item) {
        const view = scrollers(item)[0], y = item.mapToItem(view, 0, 0).y;
        return y >= 0 && y + Math.min(item.height, view.height) <= view.height + 1;
    }
}
