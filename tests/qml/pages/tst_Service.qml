// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// One service: what it is, when it is open, for whom, and why it is owed.
Surface {
    id: surface

    ServiceCase {
        name: "Service"
        holder: surface.holder

        function test_openingAService_saysWhatItIsAndThatItIsOpen() {
            const page = showService("orebro-mottagningsgruppen");
            compare(find(page, "serviceName").text, "Socialtjänstens mottagningsgrupp i Örebro");
            const state = find(page, "openState");
            compare(state.openness, "open");
            compare(plain(state.text), "Open until 12:00");
            saysSoon(page, "Advice and support, Örebro kommun");
            verify(find(page, "description").text.startsWith("Hit ringer den som vill fråga"));
            saysSoon(page, "This text is in Swedish.");
        }

        function test_openingAService_showsTheWeekWithToday() {
            const page = showService("orebro-mottagningsgruppen");
            const week = find(page, "week");
            compare(week.today, 0);
            compare(week.dates.join(), "23,24,25,26,27,28,29");
            compare(week.spokenDays.length, 7);
            verify(week.hours[0].includes("12"), week.hours[0]);
            compare(week.hours[6], "");
            saysSoon(page, "Week 48");
            verify(!has(page, "hoursUnknown"));
        }

        function test_openingAServiceWithSessions_listsThem() {
            const page = showService("orebro-axberg-ervalla", "ervalla-ervalla-forsamlingshem");
            const rows = all(page, one => one instanceof ScheduleRow).map(row => plain(row.day) + " " + plain(row.hours));
            verify(rows.some(row => row.startsWith("Monday and Thursday") && row.includes("9") && row.includes("12")), rows.join("; "));
            verify(rows.some(row => row.includes("Juluppehåll") && row.includes("Closed")), rows.join("; "));
            saysSoon(page, "Tiderna gällde en hösttermin från vecka 36.");
        }

        function test_openingAServiceWithoutHours_saysThatNobodyWroteThem() {
            const page = showService("karlskoga-familjecentral");
            verify(!has(page, "week"));
            compare(find(page, "hoursUnknown").text, "Hours not known. Ask before you go.");
            compare(find(page, "openState").openness, "unknown");
        }

        function test_openingAService_tellsForWhomAndSetsTheChildrenOnTheRuler() {
            Session.children.addBirthMonth(2026, 3);
            const page = showService("orebro-axberg-hovsta");
            compare(find(page, "whom").text, "Suits 8 months");
            const ages = find(page, "ages");
            compare(ages.fromMonths, 0);
            compare(ages.toMonths, 71);
            compare(ages.childMonths.length, 1);
            compare(ages.childMonths[0], 8);
            verify(plain(ages.spokenText).includes("0–5 years"), ages.spokenText);
            Session.children.clear();
            tryCompare(find(page, "whom"), "text", find(page, "ages").spokenText);
        }

        function test_anUnknownService_isToldWithAWayOut() {
            const page = showService("no-such-service");
            const gone = find(page, "serviceGone");
            compare(gone.title, "This support is no longer in the guide.");
            verify(!has(page, "actions"));
            pressNamed(gone, "emptyAction");
            compare(opened.signalArguments[0][0], "find");
        }

        function test_losingTheCatalogue_isToldOnTheOpenPage() {
            const page = showService("se-1177");
            spoil("missing", "damaged", Session.Failed);
            verify(find(page, "serviceFailed").title.length > 0);
            verify(!has(page, "serviceName"));
        }

        function test_pressingWhy_leadsToTheRight() {
            const page = showService("karlskoga-oppen-forskola");
            pressNamed(page, "why-article-18");
            compare(opened.signalArguments[0][0], "article");
            compare(opened.signalArguments[0][1], "article-18");
        }

        function test_pressingBack_leaves() {
            pressNamed(showService("se-1177"), "back");
            compare(backs.count, 1);
        }
    }
}
