// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Test
import Paraply.Ui

/// How we know what we say of a service, and in whose words it is said.
Surface {
    id: surface

    ServiceCase {
        name: "ServiceSources"
        holder: surface.holder

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

        function test_aSourceWithoutADate_saysSoInTheGuidesWords() {
            const dated = id => all(showService(id), one => one instanceof FactRow && one.label.startsWith("No date")).map(one => one.label);
            compare(dated("orebro-axberg-hovsta"), ["No date"]);
            compare(dated("karlskoga-gryningen"), ["No date (uppgifter 2017)"]);
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

        function test_showingTheOriginal_showsItBelowTheTranslationAndHidesItAgain() {
            const page = showService("karlskoga-familjecentral");
            verify(!has(page, "original"));
            pressNamed(page, "showOriginal");
            verify(find(page, "original").text.startsWith("Under samma tak"), find(page, "original").text);
            verify(find(page, "description").text.startsWith("Midwife"));
            pressNamed(page, "showOriginal");
            tryVerify(() => !has(page, "original"));
            verify(!has(showService("orebro-mottagningsgruppen"), "showOriginal"));
        }

        function test_aTranslatedName_standsOverTheOriginal() {
            const page = showService("orebro-axberg-ervalla");
            compare(find(page, "serviceName").text, "Open preschool, Ervalla parish hall");
            saysSoon(page, "Öppen förskola, Ervalla församlingshem");
        }
    }
}
