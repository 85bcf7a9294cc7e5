// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Test
import Paraply.Ui

/// Nothing on the page of a service is dead, whatever programs the device has.
Surface {
    id: surface

    ServiceCase {
        name: "ServiceActions"
        holder: surface.holder

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

        function test_everyAction_opensSomethingOrSaysWhatItDid_data() { return everyService(); }
        function test_everyAction_opensSomethingOrSaysWhatItDid(row) {
            const page = showService(row.tag);
            const names = everyAction(page);
            verify(names.length > 1);
            for (const name of names) {
                const before = Stage.opened.length;
                opened.clear();
                pressNamed(page, "action-" + name);
                verify(Stage.opened.length === before + 1 || opened.count === 1 || find(page, "said").text.length > 0, name + " is dead");
            }
        }

        function test_everyActionWithoutAProgram_copiesAndSaysSo_data() { return everyService(); }
        function test_everyActionWithoutAProgram_copiesAndSaysSo(row) {
            const page = showService(row.tag);
            Stage.programs = false;
            for (const name of everyAction(page).filter(name => !["share", "calendar", "qr"].includes(name))) {
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

        function test_theBarHoldsFourAtMost_inTheOrderTheyAreWanted_data() { return everyService(); }
        function test_theBarHoldsFourAtMost_inTheOrderTheyAreWanted(row) {
            const page = showService(row.tag);
            const order = ["call", "navigate", "web", "calendar", "qr", "mail", "share"];
            const names = everyAction(page);
            verify(find(page, "actions").names.length <= 4);
            compare(names, order.filter(name => names.includes(name)));
            verify(names.includes("qr") && names.includes("share"));
        }

        function test_theCalendarAndTheCode_areOnPagesOfTheirOwn() {
            const page = showService("orebro-axberg-ervalla", "ervalla-ervalla-forsamlingshem");
            for (const name of ["calendar", "qr"]) {
                opened.clear();
                pressNamed(page, "action-" + name);
                compare(Array.from(opened.signalArguments[0]), [name, "orebro-axberg-ervalla", "ervalla-ervalla-forsamlingshem"]);
            }
        }

        function test_whereNoTimeIsKnown_nothingGoesToTheCalendar() {
            verify(!everyAction(showService("orebro-tjejjour")).includes("calendar"));
            verify(!everyAction(showService("se-1177")).includes("calendar"));   // always open
        }

        function everyAction(page) {
            return [...find(page, "actions").names, ...page.detail.moreNames];
        }

        function test_copying_putsNamePlaceAndNumberOnTheClipboard() {
            const page = showService("orebro-mottagningsgruppen");
            pressNamed(page, "action-share");
            for (const part of ["Socialtjänstens mottagningsgrupp i Örebro", "Ribbingsgatan 1–3", "019-21 30 00"])
                verify(Stage.clipboard.includes(part), Stage.clipboard);
            compare(find(page, "said").text, "Name, place and number are copied. Paste them where you like.");
        }
    }
}
