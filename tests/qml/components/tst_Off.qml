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

        function test_aButtonThatIsOff_differsByMoreThanItsColour_data() {
            const kinds = ["PrimaryButton", "TonalButton", "OutlineButton"];
            return kinds.reduce((rows, kind) => rows.concat(["light", "dark", "contrast"].map(scheme => ({ tag: kind + ", " + scheme, kind: kind, scheme: scheme }))), []);
        }
        function test_aButtonThatIsOff_differsByMoreThanItsColour(row) {
            Theme.scheme = row.scheme;
            const button = make(row.kind + ' { text: "Not now" }', "clicked");
            const height = button.height;
            const dashed = () => findChild(button.background, "offFrame").visible;
            const stands = () => findChild(button.background, "ledge").visible;
            verify(stands() && !dashed());
            button.enabled = false;
            verify(dashed() && !stands());
            compare(button.height, height);
        }

        function test_aButtonOnTheMapThatIsOff_isStruckThroughInHighContrast() {
            Theme.scheme = "contrast";
            const button = make('FloatButton { text: "Closer"; iconName: "plus" }', "clicked");
            compare(findChild(button, "offStroke").visible, false);
            button.enabled = false;
            compare(findChild(button, "offStroke").visible, true);
        }
    }
}
