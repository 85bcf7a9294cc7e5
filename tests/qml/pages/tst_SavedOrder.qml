// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// The user's own order, by dragging and back.
Surface {
    id: surface

    Component {
        id: savedPage
        SavedPage { }
    }

    PageCase {
        name: "SavedOrder"
        holder: surface.holder

        readonly property string first: "orebro/orebro-axberg-ervalla"

        function saveBoth() {
            Session.saved.toggle("orebro-axberg-ervalla", "");
            Session.saved.toggle("se-1177", "");
        }
        function order(page) {
            return all(page, one => one instanceof SavedCard).sort((a, b) => a.y - b.y).map(one => one.service);
        }

        function test_draggingByTheGrip_carriesACard() {
            saveBoth();
            const page = show(savedPage);
            const grip = find(page, "grip-" + first);
            settle(grip);
            reveal(grip);
            settle(grip);
            const card = all(page, one => one instanceof SavedCard).find(one => one.key === "orebro/se-1177");
            const way = card.mapToItem(grip, 0, card.height * 0.8).y;
            mousePress(grip, 24, 24);
            mouseMove(grip, 24, 24 + (way - 24) / 4);
            compare(order(page), ["orebro-axberg-ervalla", "se-1177"]);
            mouseMove(grip, 24, way);
            tryVerify(() => order(page)[0] === "se-1177");
            mouseRelease(grip, 24, 24);
            compare(Session.saved.services[0], "se-1177");
        }

        function test_aMove_canBeTakenBackOrKept() {
            saveBoth();
            const page = show(savedPage);
            pressNamed(page, "down-" + first);
            tryVerify(() => order(page)[0] === "se-1177");
            const done = find(page, "savedDone");
            verify(done.text.includes("has another place"), done.text);
            pressNamed(done, "undo");
            tryVerify(() => order(page)[0] === "orebro-axberg-ervalla");
            verify(!has(page, "savedDone"));
            pressNamed(page, "down-" + first);
            pressNamed(find(page, "savedDone"), "undoClose");
            tryVerify(() => !has(page, "savedDone"));
            compare(Session.saved.undoText, "");
            compare(order(page)[0], "se-1177");
        }
    }
}
