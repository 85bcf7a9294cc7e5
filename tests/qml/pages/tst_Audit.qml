// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test

/// Every page of the tour, and those behind a choice, as a reader and a finger find them: each control has a name, does something, and
/// is at least 48 in both directions. Pages that are added to the tour are audited with the others.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "Audit"
        holder: root

        function initTestCase() {
            Stage.listen();
        }

        function everyPage() {
            return Stage.pages.concat("filters", "place", "birth").map(name => ({ tag: name }));
        }

        function open(name, properties) {
            if (name === "problem")
                spoil("missing", "damaged", Session.Failed);
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            showMain(properties);
            showNamed(name);
            settle(view);
        }

        function test_everyControl_hasANameAnActionAndATarget_data() { return everyPage(); }
        function test_everyControl_hasANameAnActionAndATarget(row) {
            open(row.tag);
            tryVerify(() => Stage.controls(window).length > 0, 5000, "nothing can be operated");
            compare(Stage.complaints(window, 48).join("\n"), "");
        }

        function test_onADesktop_theSameHolds_data() { return everyPage(); }
        function test_onADesktop_theSameHolds(row) {
            open(row.tag, { width: 1280, height: 800 });
            tryVerify(() => Stage.controls(window).length > 0, 5000, "nothing can be operated");
            compare(Stage.complaints(window, 48).join("\n"), "");
        }
    }
}
