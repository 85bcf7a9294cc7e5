// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test

/// Every page of the tour, and those behind a choice, with larger text, on a phone and on the narrowest window there is.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "LargeText"
        holder: root

        function everyPage() {
            const rows = [];
            Stage.pages.concat("filters", "place", "birth").forEach(name => [[1.3, 360], [1.6, 360], [2, 360], [2, 320]].forEach(([scale, width]) => rows.push({
                tag: name + ", text " + scale + ", " + width + " wide", page: name, scale: scale, width: width
            })));
            return rows;
        }

        function test_enlargingTheText_keepsEverythingInsideTheWidth_data() { return everyPage(); }
        function test_enlargingTheText_keepsEverythingInsideTheWidth(row) {
            if (row.page === "problem")
                spoil("missing", "damaged", Session.Failed);
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            Session.finder.free = true;
            Session.settings.textScale = row.scale;
            showMain({ width: row.width });
            showNamed(row.page);
            settle(view);
            staysInside(view);
        }
    }
}
