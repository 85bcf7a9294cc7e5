// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// The places of the navigation, in the bar of a phone and in the rail.
Item {
    id: root

    width: 800
    height: 800

    BlockCase {
        name: "Bars"
        holder: root

        readonly property string places: 'names: ["find", "saved", "rights", "settings", "acute"]; texts: ["Find", "Saved", "Rights", "Settings", "Acute help"]; '
            + 'icons: ["umbrella", "heart", "rights", "settings", "acute"]; current: "rights"'

        function test_everyPlaceIsReachable_data() {
            return [{ tag: "BottomBar", size: "width: 360" }, { tag: "NavRail", size: "height: 700" }];
        }
        function test_everyPlaceIsReachable(row) {
            const bar = make(row.tag + " { " + row.size + "; " + places + " }", "chosen");
            ["find", "saved", "rights", "settings", "acute"].forEach((name, i) => {
                press(bar, "place-" + name);
                compare(spy.count, i + 1);
                compare(spy.signalArguments[i][0], name);
            });
            verify(findChild(bar, "place-rights").Accessible.selected);
            verify(!findChild(bar, "place-find").Accessible.selected);
        }

        function test_fivePlacesFitANarrowPhone() {
            const bar = make('BottomBar { width: 360; moreText: "Mer"; current: "rights"; names: ["find", "map", "saved", "rights", "acute"]; '
                + 'texts: ["Hitta", "Karta", "Sparat", "Rättigheter", "Akut hjälp"]; icons: ["umbrella", "map", "heart", "rights", "acute"] }', "moreClicked");
            verify(!bar.folded);
            for (const name of bar.names)
                verify(findChild(bar, "place-" + name).visible && findChild(bar, "place-" + name).width >= 48, name);
            verify(findChild(bar, "place-rights").width >= findChild(bar, "place-rights").contentItem.implicitWidth);
        }

        function test_aWideBarGivesEveryPlaceTheSameWidth() {
            const bar = make("BottomBar { width: 800; moreText: \"More\"; " + places + " }", "chosen");
            const widths = bar.names.map(name => findChild(bar, "place-" + name).width);
            verify(Math.max(...widths) - Math.min(...widths) <= 1, widths.join());
        }

        function test_largeTextKeepsThreePlacesAtFullSize() {
            Theme.textScale = 2;
            const bar = make("BottomBar { width: 360; moreText: \"More\"; " + places + " }", "moreClicked");
            const shown = ["find", "saved", "rights", "settings", "acute", "more"].filter(name => findChild(bar, "place-" + name).visible);
            compare(shown, ["rights", "acute", "more"]);
            press(bar, "place-more");
            compare(spy.count, 1);
            // Where one is without a place of its own in the bar, the way to the rest leads there.
            verify(!findChild(bar, "place-more").chosen);
            bar.current = "overview";
            verify(findChild(bar, "place-more").chosen);
        }
    }
}
