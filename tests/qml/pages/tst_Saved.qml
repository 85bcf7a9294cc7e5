// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// The user's own list: from the heart to a note, another order, away and back; and what changed since.
Surface {
    id: surface

    Component {
        id: savedPage
        SavedPage { }
    }

    ServiceCase {
        name: "Saved"
        holder: surface.holder

        readonly property string first: "orebro/orebro-axberg-ervalla"
        readonly property string second: "orebro/se-1177"

        function saveBoth() {
            Session.saved.toggle("orebro-axberg-ervalla", "");
            Session.saved.toggle("se-1177", "");
        }
        function order(page) {
            return all(page, one => one instanceof SavedCard).sort((a, b) => a.y - b.y).map(one => one.service);
        }

        function test_withoutAnythingSaved_leadsToFinding() {
            const page = show(savedPage);
            const empty = find(page, "savedEmpty");
            pressNamed(empty, "emptyAction");
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], "find");
            verify(!has(page, "shareSaved"));
        }

        function test_pressingTheHeart_savesSaysSoAndLetsGo() {
            const page = showService("orebro-axberg-ervalla");
            const heart = find(page, "save");
            verify(!heart.on && !heart.Accessible.checked);
            press(heart);
            tryCompare(heart, "on", true);
            verify(heart.Accessible.checked);
            verify(find(page, "saveSaid").text.includes("saved on this device"));
            press(heart);
            tryCompare(heart, "on", false);
            verify(find(page, "saveSaid").text.includes("no longer"));
            compare(Session.saved.count, 0);
        }

        function test_aNote_isKeptWhenTheFieldIsLeft() {
            saveBoth();
            const page = show(savedPage);
            type(page, "note-" + first, "ask for Karin");
            pressNamed(page, "down-" + first);
            const text = Session.saved.asText();
            verify(text.includes("ask for Karin"), text);
            compare(find(find(page, "note-" + first), "input").text, "ask for Karin");
        }

        function test_aNote_isKeptWhenThePageIsLeft() {
            saveBoth();
            const page = show(savedPage);
            type(page, "note-" + second, "at night");
            page.destroy();
            tryVerify(() => Session.saved.asText().includes("at night"));
        }

        function test_movingByButtonAndByKey_changesTheOrder() {
            saveBoth();
            const page = show(savedPage);
            compare(order(page), ["orebro-axberg-ervalla", "se-1177"]);
            pressNamed(page, "down-" + first);
            tryVerify(() => order(page)[0] === "se-1177");
            verify(!find(page, "down-" + first).enabled);
            tryCompare(find(page, "up-" + first), "activeFocus", true);
            keyClick(Qt.Key_Up, Qt.AltModifier);
            tryVerify(() => order(page)[0] === "orebro-axberg-ervalla");
        }

        function test_removing_canBeTakenBack() {
            saveBoth();
            const page = show(savedPage);
            pressNamed(page, "remove-" + first);
            tryVerify(() => order(page).length === 1);
            const done = find(page, "savedDone");
            verify(done.text.includes("Ervalla"), done.text);
            pressNamed(done, "undo");
            tryVerify(() => order(page).length === 2);
            compare(order(page)[0], "orebro-axberg-ervalla");
            verify(!has(page, "savedDone"));
        }

        function test_whatChanged_isSaidUntilItIsSeen() {
            Stage.saveEarlier("se-1177");
            const page = show(savedPage);
            verify(has(page, "savedNews"));
            const change = find(page, "change-" + second);
            verify(change.text.includes("name and phone, mail or web"), change.text);
            verify(change.text.includes("Earlier name"), change.text);
            pressNamed(change, "bannerAction");
            tryVerify(() => !has(page, "change-" + second) && !has(page, "savedNews"));
        }

        function test_whatVanished_isShownAsItWas() {
            Stage.saveEarlier("gone");
            const page = show(savedPage);
            verify(find(page, "change-orebro/gone").text.includes("no longer in the guide"));
            verify(find(page, "then-orebro/gone").text.includes("Earlier name"));
            pressNamed(page, "call-orebro/gone");
            compare(Stage.opened.length, 1);
            pressNamed(page, "remove-orebro/gone");
            tryVerify(() => has(page, "savedEmpty"));
        }

        function test_copyingTheList_putsItOnTheClipboard() {
            saveBoth();
            const page = show(savedPage);
            pressNamed(page, "shareSaved");
            verify(Stage.clipboard.includes("1177"), Stage.clipboard);
            verify(find(page, "said").text.includes("copied"));
        }

        function test_aLostCatalogue_isSaidAndNothingIsForgotten() {
            saveBoth();
            spoil("missing", "damaged", Session.Failed);
            const page = show(savedPage);
            saysSoon(page, "It is still on this device.");
            Stage.open("good", "good");
            tryVerify(() => order(page).length === 2);
        }

        function test_openingWhatIsSaved_leadsToItsPage() {
            saveBoth();
            const page = show(savedPage);
            pressNamed(page, "open-se-1177");
            compare(opened.signalArguments[0][0], "service");
            compare(opened.signalArguments[0][1], "se-1177");
        }
    }
}
