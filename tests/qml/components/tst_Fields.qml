// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// What is typed or switched.
Item {
    id: root

    width: 400
    height: 800

    BlockCase {
        name: "Fields"
        holder: root

        function test_searchAsksAsOneTypesAndClears() {
            const field = make('SearchField { width: 320; label: "Search"; clearName: "Clear" }', "edited");
            const input = findChild(field, "input");
            compare(input.Accessible.name, "Search");
            verify(input.height >= 48);
            verify(!findChild(field, "clear").visible);
            mouseClick(input);
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_B);
            compare(field.text, "ab");
            compare(spy.count, 2);
            press(field, "clear");
            compare(field.text, "");
            compare(spy.signalArguments[2][0], "");
        }

        function test_aPlace_isNeverBrokenInsideAWord_data() {
            const rows = [];
            for (const width of [200, 234, 260, 300, 336])
                for (const near of ["Nära mig", "[Nëår mé öñé två]"])
                    for (const place of ["Ervalla", "Ljusnarsberg", "Mitt i Örebro"])
                        rows.push({ tag: place + ", " + near + ", " + width + " wide", width: width, near: near, place: place });
            return rows;
        }
        function test_aPlace_isNeverBrokenInsideAWord(row) {
            const field = make('PlaceField { width: ' + row.width + '; caption: "Var?"; text: "' + row.place + '"; nearText: "' + row.near + '" }', "placeClicked");
            const shown = findChild(field, "placeName");
            tryVerify(() => shown.contentWidth <= shown.width + 0.5);
            verify(shown.lineCount <= row.place.split(" ").length, shown.lineCount + " lines");
            press(field, "near");
            press(field, "place");
            compare(spy.count, 1);
        }

        function test_switchAsksForTheOtherState() {
            const control = make('SwitchControl { text: "Reduced motion"; on: true }', "switched");
            mouseClick(control);
            compare(spy.signalArguments[0][0], false);
            verify(control.on);
        }
    }
}
