// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// One service whole: what the page says of it, and that nothing on it is dead.
Item {
    id: root

    width: 400
    height: 760

    ThemeBinding { margin: 16 }
    Item {
        id: holder
        anchors.fill: parent
    }
    Component {
        id: service
        ServicePage { }
    }
    SignalSpy {
        id: opened
        signalName: "opened"
    }
    SignalSpy {
        id: backs
        signalName: "back"
    }

    PageCase {
        name: "Service"
        holder: holder

        function cleanup() {
            opened.target = null;
            backs.target = null;
            opened.clear();
            backs.clear();
        }

        function showService(id, location) {
            const page = show(service, { target: id, location: location ?? "" });
            opened.target = page;
            backs.target = page;
            return page;
        }

        function test_openingAService_saysWhatItIsAndThatItIsOpen() {
            const page = showService("orebro-mottagningsgruppen");
            compare(find(page, "serviceName").text, "Socialtjänstens mottagningsgrupp i Örebro");
            const state = find(page, "openState");
            compare(state.openness, "open");
            compare(plain(state.text), "Open until 12:00");
            saysSoon(page, "Advice and support · Örebro kommun");
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

        function test_openingAService_namesItsSourcesAndHowSureWeAre() {
            const page = showService("se-1177");
            saysSoon(page, "How we know this");
            saysSoon(page, "Öppen lista på GitHub över svensk krishjälp");
            saysSoon(page, "It is for the whole country.");
            saysSoon(page, "We are sure of most of it.");
            const links = all(page, one => one instanceof FactRow && one.linkable && one.text.includes("regionorebrolan.se"));
            compare(links.length, 1);
            press(links[0]);
            compare(Stage.opened.join(), "https://www.regionorebrolan.se/en/Health-Care/");
        }

        function test_openingAnOldService_warnsThatItMayHaveChanged() {
            const page = showService("karlskoga-familjecentral");
            const banner = find(page, "freshness");
            compare(banner.title, "From 2016.");
            compare(banner.text, "Check the website before you go.");
        }

        function test_aTranslationByMachine_isMarked() {
            const page = showService("karlskoga-familjecentral");
            verify(find(page, "description").text.startsWith("Midwife, child health care"));
            saysSoon(page, "Translated by machine, not yet read by a person.");
        }

        function test_aTranslatedName_standsOverTheOriginal() {
            const page = showService("orebro-axberg-ervalla");
            compare(find(page, "serviceName").text, "Open preschool, Ervalla parish hall");
            saysSoon(page, "Öppen förskola, Ervalla församlingshem");
        }

        function test_aMaskedService_showsNoAddressAndSaysSo() {
            Session.place.choose("Örebro");
            const page = showService("orebro-tjejjour");
            const address = find(page, "address");
            compare(address.label, "The address is secret");
            compare(address.iconName, "lock");
            verify(!has(page, "action-navigate"));
            verify(!words(page).includes("From where you look"));
            verify(!words(page).includes("km"));
        }

        function test_aSecretPlaceWithoutANumber_doesNotTellYouToCall() {
            const page = showService("orebro-tjejjour");
            compare(all(page, one => one.objectName.startsWith("phone-")).length, 0);
            verify(!find(page, "address").text.includes("Call"), find(page, "address").text);
        }

        function test_aServiceForEverybody_saysThatItHasNoPlace() {
            const page = showService("lan-bup");
            compare(plain(find(page, "address").text), "For everybody in Örebro län. It has no meeting place of its own.");
            verify(!has(page, "action-navigate"));
        }

        function test_choosingAPlace_saysHowFarAndHowExactly() {
            Session.place.choose("Hovsta");
            const page = showService("orebro-mottagningsgruppen");
            compare(find(page, "address").text.includes("Ribbingsgatan 1–3"), true);
            saysSoon(page, "About 8 km");
            saysSoon(page, "The distance is to the middle of the town, not to the house.");
        }

        function test_aPhoneNumber_isReadWholeAndCalls() {
            const page = showService("orebro-mottagningsgruppen");
            const row = all(page, one => one.objectName.startsWith("phone-"))[0];
            const link = find(row, "fact");
            compare(plain(link.Accessible.name), "Telephone: 019-21 30 00");
            press(link);
            compare(Stage.opened.length, 1);
            compare(Stage.opened[0].replace(/[^\d+]/g, "").replace("+46", "0"), "019213000");
            verify(Stage.opened[0].startsWith("tel:"));
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

        function everyService() {
            return ["karlskoga-familjecentral", "karlskoga-oppen-forskola", "karlskoga-gryningen", "lan-bup", "orebro-axberg-ervalla",
                "orebro-axberg-hovsta", "orebro-mottagningsgruppen", "orebro-tjejjour", "se-1177"].map(id => ({ tag: id }));
        }

        function test_everyAction_opensSomethingOrSaysWhatItDid_data() { return everyService(); }
        function test_everyAction_opensSomethingOrSaysWhatItDid(row) {
            const page = showService(row.tag);
            const names = find(page, "actions").names;
            verify(names.length > 0);
            for (const name of names) {
                const before = Stage.opened.length;
                pressNamed(page, "action-" + name);
                verify(Stage.opened.length === before + 1 || find(page, "said").text.length > 0, name + " is dead");
            }
        }

        function test_everyActionWithoutAProgram_copiesAndSaysSo_data() { return everyService(); }
        function test_everyActionWithoutAProgram_copiesAndSaysSo(row) {
            const page = showService(row.tag);
            Stage.programs = false;
            for (const name of find(page, "actions").names.filter(name => name !== "share")) {
                ignoreWarning(/services|openUrl/);
                pressNamed(page, "action-" + name);
                const said = plain(find(page, "said").text);
                verify(said.startsWith("No program here opens it."), said);
                verify(said.includes(plain(Stage.clipboard)), said);
            }
        }

        function test_pressingAnyLinkWithoutAProgram_isNotDead_data() { return everyService(); }
        function test_pressingAnyLinkWithoutAProgram_isNotDead(row) {
            const page = showService(row.tag);
            Stage.programs = false;
            const links = all(page, one => one instanceof FactRow && one.linkable);
            for (const link of links) {
                ignoreWarning(/services|openUrl/);
                press(link);
                const said = plain(find(link.parent, "said").text);
                verify(said.startsWith("No program here opens it."), said);
                verify(said.includes(plain(Stage.clipboard)), said);
            }
        }

        function test_copying_putsNamePlaceAndNumberOnTheClipboard() {
            const page = showService("orebro-mottagningsgruppen");
            pressNamed(page, "action-share");
            for (const part of ["Socialtjänstens mottagningsgrupp i Örebro", "Ribbingsgatan 1–3", "019-21 30 00"])
                verify(Stage.clipboard.includes(part), Stage.clipboard);
            compare(find(page, "said").text, "Name, place and number are copied. Paste them where you like.");
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
