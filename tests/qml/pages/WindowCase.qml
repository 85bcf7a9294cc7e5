// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// A test of the whole window, by touch and by keyboard.
PageCase {
    id: root

    property Item view: null
    property Main window: null
    readonly property Component main: Component {
        Main { }
    }

    /// As large as a phone, unless the properties say otherwise.
    function showMain(properties) {
        window = createTemporaryObject(main, holder, Object.assign({ width: 360, height: 740 }, properties ?? {}));
        view = window.contentItem;
        window.requestActivate();
        tryCompare(window, "active", true);
        frame(view);
    }

    /// A page by its name, on something that the small catalogue holds.
    function showNamed(name) {
        window.showPage(name, name === "service" ? "orebro-mottagningsgruppen" : name === "article" ? "article-18" : "", "");
        frame(view);
    }

    /// What Tab comes to, round once, from wherever the focus is.
    function visited(most) {
        const items = [];
        for (let step = 0; step < most; ++step) {
            keyClick(Qt.Key_Tab);
            items.push(window.activeFocusItem);
        }
        return items;
    }

    function leftOf(item) {
        return item.mapToItem(view, 0, 0).x;
    }
}
