// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest

/// A test of the window where there is room for question, answer and detail at once.
WindowCase {
    id: root

    function sizes() {
        return [{ tag: "1280x800", width: 1280, height: 800 }, { tag: "1080x1920", width: 1080, height: 1920 }];
    }

    function showPanes(size) {
        showMain({ width: size.width, height: size.height });
        tryVerify(() => cards(view).length > 0);
        frame(view);
    }
}
