// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App

/// The phone's window mirrored and narrow: nothing stands out over its sides.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "PhoneSides"
        holder: root

        function pages() {
            return ["find", "results", "service", "map", "week", "saved", "acute", "rights", "article", "knowledge", "publications", "settings", "filters", "place", "birth", "keys", "more", "problem"]
                .map(name => ({ tag: name }));
        }

        function test_turningRightToLeft_mirrorsAndKeepsEverythingInside_data() { return pages(); }
        function test_turningRightToLeft_mirrorsAndKeepsEverythingInside(row) {
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            Session.finder.free = true;
            Session.settings.language = "ar-XB";
            showMain();
            showNamed(row.tag);
            staysInside(view);
        }

        function test_turningRightToLeft_mirrorsTheWindow() {
            Session.settings.language = "ar-XB";
            showMain();
            const middle = item => item.mapToItem(view, item.width / 2, 0).x;
            verify(middle(find(view, "tile-meet")) > middle(find(view, "tile-parent")));
            verify(middle(find(view, "place-find")) > middle(find(view, "place-acute")));
            verify(middle(find(view, "place")) > middle(find(view, "near")));
            window.showPage("place", "", "");
            verify(middle(find(view, "back")) > view.width / 2);
            Session.settings.language = "en";
            tryVerify(() => middle(find(view, "back")) < view.width / 2);
        }

        function test_narrowing_keepsEverythingInside_data() { return pages(); }
        function test_narrowing_keepsEverythingInside(row) {
            showMain({ width: 320, height: 480 });
            showNamed(row.tag);
            staysInside(view);
        }
    }
}
