// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// Search by word: suggestions, what was searched for before, and what there is to read.
Surface {
    id: surface

    Component {
        id: firstPage
        FindPage { }
    }
    Component {
        id: results
        ResultsPage { }
    }
    Component {
        id: places
        PlacePage { }
    }

    PageCase {
        name: "Search"
        holder: surface.holder

        function suggestions(page) {
            return all(page, one => one.objectName.startsWith("suggested-")).map(one => plain(one.text));
        }

        function test_typing_suggestsAndComesToTheTop() {
            const page = show(firstPage);
            compare(suggestions(page).length, 0);
            type(page, "findText", "hovsta");
            tryVerify(() => suggestions(page).includes("Support near Hovsta"));
            tryVerify(() => suggestions(page).some(name => name.includes("Hovsta församlingsgård")));
            settle(find(page, "findText"));
            const field = find(page, "findText");
            tryVerify(() => field.mapToItem(page, 0, 0).y < page.height / 4);
            staysInside(page);
        }

        function test_wordsThatFitNothing_areSaidTo() {
            const page = show(firstPage);
            verify(!has(page, "nothingFits"));
            type(page, "findText", "zzzzzz");
            tryVerify(() => has(page, "nothingFits"));
            Session.finder.text = "";
            tryVerify(() => !has(page, "nothingFits"));
        }

        function test_aTypo_isForgiven() {
            const page = show(firstPage);
            type(page, "findText", "presschool");
            tryVerify(() => suggestions(page).includes("Open preschool"));
        }

        function test_choosingAPlace_looksThere() {
            const page = show(firstPage);
            type(page, "findText", "ervalla");
            tryVerify(() => suggestions(page).includes("Support near Ervalla"));
            press(all(page, one => one.objectName.startsWith("suggested-") && plain(one.text) === "Support near Ervalla")[0]);
            compare(opened.signalArguments[0][0], "results");
            compare(Session.place.text, "Ervalla");
            compare(Session.finder.text, "");
            tryVerify(() => suggestions(page).length === 0);
        }

        function test_choosingAService_opensIt() {
            const page = show(firstPage);
            type(page, "findText", "gryning");
            tryVerify(() => suggestions(page).length > 0);
            pressNamed(page, "suggested-0");
            compare(opened.signalArguments[0][0], "service");
            compare(opened.signalArguments[0][1], "karlskoga-gryningen");
        }

        function test_searchingAgain_offersWhatWasAskedFor_andForgetsIt() {
            const page = show(firstPage);
            type(page, "findText", "fika");
            keyClick(Qt.Key_Return);
            compare(opened.signalArguments[0][0], "results");
            tryVerify(() => suggestions(page).length === 0);
            pressNamed(find(page, "findText"), "clear");
            pressNamed(page, "input");
            tryVerify(() => suggestions(page).join() === "fika");
            pressNamed(page, "forgetRecent");
            tryVerify(() => suggestions(page).length === 0 && !has(page, "forgetRecent"));
        }

        function test_pressingEscape_closesTheSuggestionsOnly() {
            const page = show(firstPage);
            type(page, "findText", "hovsta");
            tryVerify(() => suggestions(page).length > 0);
            keyClick(Qt.Key_Escape);
            tryVerify(() => suggestions(page).length === 0);
            compare(Session.finder.text, "hovsta");
        }

        function test_theArrowKeys_leadThroughTheSuggestions() {
            const page = show(firstPage);
            type(page, "findText", "hovsta");
            tryVerify(() => suggestions(page).length > 1);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            tryVerify(() => find(page, "suggested-0").activeFocus);
            keyClick(Qt.Key_Down);
            tryVerify(() => find(page, "suggested-1").activeFocus);
            keyClick(Qt.Key_Up);
            tryVerify(() => find(page, "suggested-0").activeFocus);
        }

        function test_wordsThatAreWrittenAbout_listWhatThereIsToRead() {
            const before = Session.finder.total;
            Session.finder.text = "artikel";
            // The list is shown with its answer: Qt complains when rows go whose cards are being made.
            tryVerify(() => Session.search.readingTotal > 0 && Session.finder.total !== before);
            const page = show(results);
            saysSoon(page, "To read");
            pressNamed(page, "reading-article-18");
            compare(opened.signalArguments[0][0], "article");
            compare(opened.signalArguments[0][1], "article-18");
        }

        function test_placesNamedBefore_areOfferedBeforeTheMunicipalities() {
            Session.place.choose("Ervalla");
            Session.place.choose("Hovsta");
            const page = show(places);
            const recent = find(page, "recent-0");
            compare(plain(recent.text), "Ervalla");
            verify(recent.mapToItem(page, 0, 0).y < find(page, "municipality-Örebro").mapToItem(page, 0, 0).y);
            press(recent);
            compare(Session.place.text, "Ervalla");
            compare(backs.count, 1);
            Session.settings.wipe();
            tryVerify(() => !has(page, "recent-0"));
        }
    }
}
