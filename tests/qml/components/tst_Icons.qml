// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.Ui

Item {
    id: root

    width: 200
    height: 200

    Component {
        id: picture

        Image { }
    }
    Component {
        id: icon

        AppIcon { }
    }
    Component {
        id: mirroredIcon

        AppIcon { LayoutMirroring.enabled: true; LayoutMirroring.childrenInherit: true }
    }
    Component {
        id: art

        ArtImage { }
    }

    TestCase {
        name: "Icons"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function test_takesTheColourAndTheSizeAskedFor() {
            const image = createTemporaryObject(picture, root, { source: "image://icon/badge-meet/A53450", "sourceSize.width": 60, "sourceSize.height": 60 });
            compare(image.status, Image.Ready);
            compare(image.implicitWidth, 60);
            const grab = grabImage(image);
            compare(grab.pixel(30, 30).toString(), "#a53450");
        }

        function test_artKeepsItsShapeWhenOneSideIsAsked() {
            const image = createTemporaryObject(picture, root, { source: "image://art/empty", "sourceSize.width": 75 });
            compare(image.implicitWidth, 75);
            compare(image.implicitHeight, 52);
        }

        function test_artHasASizeOfItsOwn() {
            const image = createTemporaryObject(art, root, { name: "family-three" });
            compare(image.implicitWidth, 68);
            compare(image.implicitHeight, 58);
        }

        function test_refuses_data() {
            return [
                { tag: "an unknown icon", source: "image://icon/no-such-icon/112233" },
                { tag: "an icon without a colour", source: "image://icon/drop" },
                { tag: "a colour that is none", source: "image://icon/drop/12345g" },
                { tag: "a colour with text after it", source: "image://icon/drop/112233%22/%3E" },
                { tag: "a way out of the folder", source: "image://icon/..%2Fart%2Fempty/112233" },
                { tag: "an unknown drawing", source: "image://art/no-such-drawing" },
                { tag: "nothing", source: "image://art/" }
            ];
        }

        function test_refuses(row) {
            ignoreWarning(/Failed to get image from provider/);
            const image = createTemporaryObject(picture, root, { source: row.source });
            compare(image.status, Image.Error);
            compare(image.implicitWidth, 0);
        }

        function test_onlyIconsWithADirectionTurnRound_data() {
            return [
                { tag: "back", turns: true }, { tag: "chevron", turns: true }, { tag: "route", turns: true },
                { tag: "quick-exit", turns: true }, { tag: "read-aloud", turns: true }, { tag: "list", turns: true },
                { tag: "check", turns: false }, { tag: "clock", turns: false }, { tag: "phone", turns: false },
                { tag: "search", turns: false }, { tag: "map", turns: false }
            ];
        }

        function test_onlyIconsWithADirectionTurnRound(row) {
            const plain = createTemporaryObject(icon, root, { name: row.tag, size: 48 });
            const turned = createTemporaryObject(mirroredIcon, root, { name: row.tag, size: 48, x: 100 });
            compare(!grabImage(plain).equals(grabImage(turned)), row.turns);
        }
    }
}
