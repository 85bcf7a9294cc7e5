// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// What the user can set, seen at once on every page that is open.
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
        id: settings
        SettingsPage { }
    }
    Component {
        id: firstPage
        FindPage { }
    }
    Component {
        id: service
        ServicePage { target: "orebro-axberg-ervalla" }
    }
    Component {
        id: results
        ResultsPage { }
    }
    Component {
        id: article
        ArticlePage { target: "article-18" }
    }
    Component {
        id: rights
        RightsPage { }
    }
    Component {
        id: knowledge
        KnowledgePage { }
    }
    Component {
        id: publications
        PublicationsPage { }
    }
    Component {
        id: filters
        FiltersPage { }
    }
    Component {
        id: place
        PlacePage { }
    }
    Component {
        id: birth
        BirthPage { }
    }
    Component {
        id: problem
        ProblemPage { }
    }
    SignalSpy {
        id: opened
        signalName: "opened"
    }

    PageCase {
        name: "Settings"
        holder: holder

        function cleanup() {
            opened.target = null;
            opened.clear();
        }

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

        function everyPage() {
            return [["settings", settings], ["find", firstPage], ["service", service], ["results", results], ["article", article], ["rights", rights],
                ["knowledge", knowledge], ["publications", publications], ["filters", filters], ["place", place], ["birth", birth], ["problem", problem]]
                .map(([tag, component]) => ({ tag: tag, component: component }));
        }

        function test_doublingTheText_keepsEverythingInsideTheWidth_data() { return everyPage(); }
        function test_doublingTheText_keepsEverythingInsideTheWidth(row) {
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            Session.finder.free = true;
            Session.settings.textScale = 2;
            compare(Theme.textScale, 2);
            const page = show(row.component);
            staysInside(page);
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

        function test_forgetting_asksFirstAndKeepsOnNo() {
            Session.children.toggleBand("3-5y");
            Session.place.choose("Hovsta");
            const page = show(settings);
            verify(find(page, "storedText").text.includes("one place"), find(page, "storedText").text);
            verify(!has(page, "wipeYes"));
            pressNamed(page, "wipe");
            verify(has(page, "wipeYes") && !has(page, "wipe"));
            compare(Session.children.count, 1);
            pressNamed(page, "wipeNo");
            verify(has(page, "wipe") && !has(page, "wipeYes"));
            compare(Session.children.count, 1);
            compare(Session.place.text, "Hovsta");
        }

        function test_forgetting_clearsChildrenPlaceFiltersAndSettings() {
            Session.children.toggleBand("3-5y");
            Session.place.choose("Hovsta");
            Session.finder.free = true;
            Session.settings.textScale = 1.3;
            const page = show(settings);
            pressNamed(page, "wipe");
            pressNamed(page, "wipeYes");
            compare(Session.children.count, 0);
            compare(Session.place.text, "");
            verify(!Session.place.hasPlace);
            compare(Session.settings.textScale, 1);
            tryCompare(Session.finder, "filterCount", 0);
            tryCompare(Session.finder, "total", 6);
            tryVerify(() => find(page, "storedText").text.includes("no place"));
            verify(!find(page, "age-3-5y").chosen);
            verify(has(page, "wipe") && !has(page, "wipeYes"));
        }

        function test_openingTheSettings_saysWhoseDataAndHowOld() {
            const page = show(settings);
            const row = find(page, "dataDate");
            compare(row.label, "Data for Örebro län");
            verify(row.text.includes("21 November 2026"), row.text);
            saysSoon(page, Session.attribution);
            saysSoon(page, Session.mapAttribution);
        }

        function test_pressingPlaceAndBirth_leadsToTheirPages() {
            const page = show(settings);
            opened.target = page;
            pressNamed(page, "age-birth");
            pressNamed(page, "place");
            compare(opened.signalArguments.map(each => each[0]).join(), "birth,place");
        }

        function test_askingForAForeignFile_isToldOnFindAndResults_data() {
            return [{ tag: "find", component: firstPage }, { tag: "results", component: results }];
        }
        function test_askingForAForeignFile_isToldOnFindAndResults(row) {
            const page = show(row.component);
            verify(!has(page, "catalogueNotice"));
            spoil("foreign", "good", Session.FellBack);
            const notice = find(page, "catalogueNotice");
            compare(notice.title, "This is not a data file for the guide.");
            compare(notice.text, "You see the data that came with the guide instead.");
            verify(notice.height >= notice.implicitHeight);
            tryCompare(Session.finder, "total", 6);
        }

        function test_askingForASpoiltFile_saysWhatIsWrongWithIt_data() {
            return [{ tag: "missing", title: "The data file is not there." }, { tag: "damaged", title: "The data file is damaged." },
                { tag: "newer", title: "The data file is made for a newer guide." }];
        }
        function test_askingForASpoiltFile_saysWhatIsWrongWithIt(row) {
            const page = show(firstPage);
            spoil(row.tag, "good", Session.FellBack);
            compare(find(page, "catalogueNotice").title, row.title);
            Stage.open("good", "good");
            tryVerify(() => !has(page, "catalogueNotice"));
        }

        function test_losingWhatWasRemembered_isToldUntilItIsForgotten() {
            const page = show(firstPage);
            Stage.losePersonal();
            const notice = find(page, "catalogueNotice");
            compare(notice.title, "What this device remembered could not be read.");
            verify(notice.text.includes("set aside"), notice.text);
            Session.settings.wipe();
            tryVerify(() => !has(page, "catalogueNotice"));
        }

        function test_losingTheBundledCatalogue_leavesAPageThatSaysWhatToDo() {
            spoil("missing", "damaged", Session.Failed);
            const page = show(problem);
            compare(find(page, "problem").title, "The guide's own data cannot be read.");
            saysSoon(page, "Install the guide again. What this device remembers is kept.");
            saysSoon(page, "bundled.sqlite");
            press(find(find(page, "call112"), "call"));
            compare(Stage.opened.join(), "tel:112");
        }
    }
}
