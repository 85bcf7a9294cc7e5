// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// The coming seven days: in sections, in columns, empty, and without a catalogue.
Surface {
    id: surface

    Component {
        id: week
        WeekPage { }
    }

    PageCase {
        name: "Week"
        holder: surface.holder

        function cleanupTestCase() {
            surface.width = 400;
        }

        function test_opening_showsTodayFirstAndItsSessions() {
            const page = show(week);
            verify(words(find(page, "day-0")).startsWith("Today, Monday 23 November"));
            verify(has(find(page, "day-0"), "entry-orebro-axberg-ervalla"));
            verify(has(find(page, "day-0"), "entry-orebro-axberg-hovsta"));
            verify(has(find(page, "day-3"), "entry-orebro-axberg-ervalla"));
            verify(!has(find(page, "day-3"), "entry-orebro-axberg-hovsta"));
            verify(words(find(page, "day-1")).includes("Nothing with known times"));
            verify(find(page, "day-1").y > find(page, "day-0").y);
        }

        function test_aWidePage_hasSevenColumns() {
            surface.width = 1180;
            const page = show(week);
            tryVerify(() => find(page, "day-6").x > find(page, "day-5").x && find(page, "day-6").y === find(page, "day-0").y);
            staysInside(page);
            surface.width = 400;
        }

        function test_choosingASession_opensItsService() {
            const page = show(week);
            pressNamed(find(page, "day-0"), "entry-orebro-axberg-hovsta");
            compare(opened.signalArguments[0][0], "service");
            compare(opened.signalArguments[0][1], "orebro-axberg-hovsta");
        }

        function test_whatHasNoHours_isCountedAndLeadsToTheList() {
            const page = show(week);
            const row = find(page, "withoutHours");
            const count = parseInt(row.text);
            press(row);
            compare(opened.signalArguments[0][0], "results");
            tryCompare(Session.finder, "total", count);
        }

        function test_anEmptyWeek_offersWhatToWiden() {
            Session.children.toggleBand("13-17y");
            const page = show(week);
            const empty = find(page, "weekEmpty");
            saysSoon(page, "We know of nothing in the next seven days.");
            pressNamed(empty, "emptyAction");
            tryVerify(() => has(find(page, "day-0"), "entry-orebro-axberg-ervalla"));
            verify(find(page, "anyAge").chosen);
            pressNamed(page, "anyAge");
            tryVerify(() => has(page, "weekEmpty"));
        }

        function test_leafing_showsTheExceptionsOfALaterWeek() {
            const page = show(week);
            for (let step = 0; step < 4; ++step)
                pressNamed(find(page, "weekStepper"), "more");
            const entry = find(find(page, "day-0"), "entry-orebro-axberg-ervalla");
            compare(entry.entryState, "off");
            verify(entry.noteText.includes("Juluppehåll"), entry.noteText);
        }

        function test_withoutACatalogue_saysSo() {
            spoil("missing", "damaged", Session.Failed);
            const page = show(week);
            saysSoon(page, "The week could not be opened.");
            Stage.open("good", "good");
            tryVerify(() => has(page, "day-0"));
        }

        function test_choosingAPlace_leadsToThePlaces() {
            const page = show(week);
            pressNamed(page, "weekPlace");
            compare(opened.signalArguments[0][0], "place");
        }
    }
}
