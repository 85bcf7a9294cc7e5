// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test

/// The main path in a window that is looked at on the way: on the software renderer, and on a real display with OpenGL.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        id: test

        name: "Walk"
        holder: root

        /// How many colours there are at places all over the window: a blank one has one or two.
        function colours() {
            frame(view);
            const picture = grabImage(view);
            const found = new Set();
            for (let y = 5; y < picture.height; y += 11)
                for (let x = 5; x < picture.width; x += 7)
                    found.add(picture.pixel(x, y).toString());
            return found.size;
        }

        /// No third of the window's height is of one colour.
        function isSeenAllOver() {
            const picture = grabImage(view);
            return [0, 1, 2].every(third => {
                const found = new Set();
                for (let y = Math.floor(picture.height * third / 3); y < picture.height * (third + 1) / 3; y += 3)
                    for (let x = 20; x < picture.width - 20; x += 9)
                        found.add(picture.pixel(x, y).toString());
                return found.size > 3;
            });
        }

        function look(step) {
            settle(view);
            tryVerify(() => colours() > 20, 10000, step + " shows only " + colours() + " colours");
            verify(isSeenAllOver(), step + " is blank in part");
            return grabImage(view);
        }

        function test_theMainPath_isSeenOnEveryStep() {
            showMain();
            compare(GraphicsInfo.api, Stage.platform === "xcb" ? GraphicsInfo.OpenGL : GraphicsInfo.Software);
            const pictures = [look("the first page")];
            pressNamed(view, "age-3-5y");
            pictures.push(look("the age"));
            Session.place.choose("Hovsta");
            pictures.push(look("the place"));
            pressNamed(view, "tile-meet");
            tryCompare(window, "page", "results");
            tryVerify(() => cards(view).length > 0);
            pictures.push(look("the results"));
            press(cards(view)[0]);
            tryCompare(window, "page", "service");
            tryVerify(() => has(view, "serviceName"));
            pictures.push(look("the service"));
            pictures.slice(1).forEach((picture, step) => verify(!picture.equals(pictures[step]), "step " + (step + 1) + " changed nothing"));
        }
    }
}
