// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// What the user can set, seen at once on every page that is open.
Surface {
    id: surface

    Component {
        id: settings
        SettingsPage { }
    }
    Component {
        id: service
        ServicePage { target: "orebro-axberg-ervalla" }
    }

    PageCase {
        name: "Settings"
        holder: surface.holder

        function test_choosingALanguage_changesTheOpenPageAtOnce() {
            const page = show(settings);
            const english = words(page);
            verify(find(page, "language-en").chosen);
            pressNamed(page, "language-sv");
            compare(Session.settings.language, "sv");
            tryVerify(() => find(page, "language-sv").chosen && !find(page, "language-en").chosen);
            saysSoon(page, "Språk");
            verify(!words(page).includes("Language"), words(page));
            pressNamed(page, "language-en");
            tryVerify(() => words(page) === english, 5000, "the page does not read as before");
        }

        function test_choosingALanguage_changesWhatModelsAndCatalogueSay() {
            const page = show(service);
            compare(find(page, "serviceName").text, "Open preschool, Ervalla parish hall");
            const state = plain(find(page, "openState").text);
            Session.settings.language = "sv";
            tryCompare(find(page, "serviceName"), "text", "Öppen förskola, Ervalla församlingshem");
            tryVerify(() => plain(find(page, "openState").text) !== state);
            Session.settings.language = "en";
            tryVerify(() => plain(find(page, "openState").text) === state);
        }

        function test_choosingATextSize_appliesIt() {
            const page = show(settings);
            pressNamed(page, "size-2.0");
            compare(Theme.textScale, 2);
            tryVerify(() => find(page, "size-2.0").chosen);
            pressNamed(page, "size-1.0");
            compare(Theme.textScale, 1);
        }

        function test_choosingColours_appliesThem_data() { return ["dark", "contrast", "light"].map(name => ({ tag: name })); }
        function test_choosingColours_appliesThem(row) {
            const page = show(settings);
            pressNamed(page, "theme-" + row.tag);
            compare(Theme.scheme, row.tag);
            tryVerify(() => find(page, "theme-" + row.tag).chosen);
            compare(all(page, one => one.objectName.startsWith("theme-") && one.chosen).length, 1);
        }

        function test_switchingMovementOff_stopsTheTheme() {
            Session.settings.reducedMotion = false;
            const page = show(settings);
            verify(Theme.time.page > 0);
            const control = find(page, "reducedMotion");
            press(control);
            tryCompare(control, "on", true);
            compare(Theme.time.page, 0);
        }

        function test_openingTheSettings_saysWhoseDataAndHowOld() {
            const page = show(settings);
            const row = find(page, "dataDate");
            compare(row.label, "Data for Örebro län");
            verify(row.text.includes("21 November 2026"), row.text);
            verify(has(page, "licences"));
        }

        function test_pressingPlaceAndBirth_leadsToTheirPages() {
            const page = show(settings);
            pressNamed(page, "age-birth");
            pressNamed(page, "place");
            compare(opened.signalArguments.map(each => each[0]).join(), "birth,place");
        }
    }
}
