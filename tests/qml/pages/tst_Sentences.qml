// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// Words that no service has whole: what is guessed, what stays of them, and what to drop when nothing is left.
Surface {
    id: surface

    Component {
        id: firstPage
        FindPage { }
    }

    PageCase {
        name: "Sentences"
        holder: surface.holder

        function suggestions(page) {
            return all(page, one => one.objectName.startsWith("suggested-")).map(one => plain(one.text));
        }

        function test_wordsThatFitNothing_offerToGo_andTheTilesSayNoNumber() {
            const page = show(firstPage);
            type(page, "findText", "zzzzzz");
            tryVerify(() => has(page, "nothingFitsAction"));
            compare(find(page, "tile-meet").countText, "");
            compare(find(page, "sectionAction").text, "Show all");
            pressNamed(page, "nothingFitsAction");
            tryCompare(Session.finder, "text", "");
            tryVerify(() => !has(page, "nothingFitsAction") && find(page, "tile-meet").countText !== "");
        }

        function test_filtersThatLeaveNothing_areSaidAboveTheTiles_withTheOneToDrop() {
            const page = show(firstPage);
            Session.finder.free = true;
            Session.finder.onlyGroup("law");
            Session.finder.languages.toggle("fi");
            Session.finder.open = "evening";
            tryCompare(Session.finder, "nothingFits", true);
            tryVerify(() => has(page, "nothingInGroups"));
            verify(plain(find(page, "nothingInGroups").text).startsWith("Nothing fits every filter."));
            Session.finder.clearFilters();
            tryVerify(() => !has(page, "nothingInGroups"));
        }

        function test_guesses_standUnderAHeading_thatAScreenReaderFinds() {
            const page = show(firstPage);
            type(page, "findText", "fika zzzzzz");
            tryVerify(() => has(page, "suggestionHeading"));
            const heading = find(page, "suggestionHeading");
            compare(plain(heading.text), "Nothing has all of these words. These have some of them:");
            compare(heading.Accessible.role, Accessible.Heading);
            tryVerify(() => heading.mapToItem(page, 0, 0).y < find(page, "suggested-0").mapToItem(page, 0, 0).y);
            staysInside(page);
        }

        function test_choosingThePlaceOfASentence_keepsTheOtherWords() {
            const page = show(firstPage);
            type(page, "findText", "preschool in hovsta");
            tryVerify(() => suggestions(page).includes("Support near Hovsta"));
            press(all(page, one => one.objectName.startsWith("suggested-") && plain(one.text) === "Support near Hovsta")[0]);
            compare(Session.place.text, "Hovsta");
            compare(Session.finder.text, "preschool");
        }
    }
}
