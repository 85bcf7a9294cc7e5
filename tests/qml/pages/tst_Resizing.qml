// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// A window that is made narrower while a page is open, as when a tablet is turned.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "Resizing"
        holder: root

        function test_narrowingAMunicipality_keepsItsWordsApart() {
            showMain({ width: 1280, height: 800 });
            window.showPage("municipality", "Karlskoga", "");
            tryVerify(() => has(view, "teens"));
            window.width = 360;
            const low = one => one.visible && one.height < one.implicitHeight;
            tryCompare(window.contentItem, "width", 360);
            frame(view);
            tryVerify(() => all(view, one => one instanceof CountLine || one instanceof TeensCard).every(one => !low(one)));
        }
    }
}
