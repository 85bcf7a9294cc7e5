// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

/// A test of composed components, each made from its source in `holder`.
TestCase {
    id: root

    property Item holder: null
    readonly property SignalSpy spy: SignalSpy { }

    when: windowShown

    function init() {
        failOnWarning(/.?/);
        Theme.reducedMotion = true;
    }

    function cleanup() {
        Theme.textScale = 1;
        Theme.scheme = "light";
    }

    function make(source, signalName) {
        const item = createTemporaryQmlObject("import Paraply.Ui\n" + source, holder);
        spy.target = item;
        spy.signalName = signalName;
        spy.clear();
        waitForRendering(item);
        return item;
    }

    function press(item, name) {
        const control = findChild(item, name);
        verify(control && control.visible, name);
        verify(control.width >= 48 && control.height >= 48, name + " is " + control.width + " x " + control.height);
        mouseClick(control);
    }
}
