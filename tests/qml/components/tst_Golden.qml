// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Test
import Paraply.Ui

/// Every part of the gallery looks as it did when somebody last looked at it. After a change that is meant: run this program with
/// PARAPLY_GOLDEN=write, look at each picture in tests/data/golden, and commit them with the change.
Item {
    id: root

    width: 360
    height: 2000

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.bg
    }
    Item {
        id: holder

        x: 16
        width: 328
        height: root.height
        LayoutMirroring.childrenInherit: true
    }

    TestCase {
        name: "Golden"
        when: windowShown

        readonly property string changed: 'PrimaryButton { text: "Call"; iconName: "phone"'

        function init() {
            failOnWarning(/.?/);
            Theme.reducedMotion = true;
        }
        function cleanup() {
            Theme.scheme = "light";
            Theme.textScale = 1;
            holder.LayoutMirroring.enabled = false;
        }
        function make(source) {
            const item = createTemporaryQmlObject("import QtQuick\nimport QtQuick.Layouts\nimport Paraply.Ui\n" + source, holder);
            tryVerify(() => !busy(item));
            waitForRendering(item);
            return item;
        }
        /// Pictures are loaded beside the drawing.
        function busy(item) {
            return (item instanceof Image && item.status === Image.Loading) || Array.from(item.children).some(busy);
        }

        function test_aPartOfTheGallery_looksAsItDid_data() {
            const rows = [];
            ["Ages", "Buttons", "Results", "Service", "States", "County", "Over", "Words"].forEach(part => ["light", "dark", "contrast"].forEach(scheme => rows.push({
                tag: part.toLowerCase() + "-" + scheme, part: part, scheme: scheme
            })));
            return rows;
        }
        function test_aPartOfTheGallery_looksAsItDid(row) {
            Theme.scheme = row.scheme;
            const part = make("Gallery" + row.part + " { width: 328 }");
            verify(part.height < root.height, part.height);
            compare(Golden.difference(part, "gallery-" + row.tag), "");
        }

        function test_mirroredOrEnlarged_itLooksAsItDid() {
            holder.LayoutMirroring.enabled = true;
            compare(Golden.difference(make("GalleryResults { width: 328 }"), "gallery-results-mirrored"), "");
        }

        function test_anotherColourSizeOrElement_isNotTheSame_data() {
            return [{ tag: "colour", source: changed + '; tone: "ink" }' }, { tag: "pressed", source: changed + "; down: true }" },
                { tag: "missing icon", source: 'PrimaryButton { text: "Call"; width: 114 }' }, { tag: "wider", source: changed + "; width: implicitWidth + 1 }" },
                { tag: "another word", source: 'PrimaryButton { text: "Cell"; iconName: "phone" }' }, { tag: "ring", source: changed + "; ringShown: true }" }];
        }
        function test_anotherColourSizeOrElement_isNotTheSame(row) {
            compare(Golden.difference(make(changed + " }"), "button"), "");
            verify(Golden.differs(make(row.source), "button"));
        }
    }
}
