// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// How a control that is off is told from one that is on.
Item {
    id: root

    width: 400
    height: 400

    BlockCase {
        name: "Off"
        holder: root

        function test_aStepThatIsOff_differsByMoreThanItsColour_data() {
            return [{ tag: "light", scheme: "light", stroke: false }, { tag: "contrast", scheme: "contrast", stroke: true }];
        }
        function test_aStepThatIsOff_differsByMoreThanItsColour(row) {
            Theme.scheme = row.scheme;
            const item = make('Stepper { width: 360; valueText: "March"; lessName: "Earlier"; moreName: "Later"; canLess: false }', "less");
            const less = findChild(item, "less"), more = findChild(item, "more");
            compare(less.background.color.a, 0);
            compare(less.background.border.width, 0);
            verify(more.background.color.a === 1);
            compare(findChild(less, "offStroke").visible, row.stroke);
            compare(findChild(more, "offStroke").visible, false);
        }
    }
}
