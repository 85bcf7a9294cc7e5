// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// The map: the same question as the list, and one choice for both.
Surface {
    id: surface

    MapCase {
        name: "Map"
        holder: surface.holder

        function test_openingTheMap_showsEveryHitThatHasAPlace() {
            const page = showMap();
            tryVerify(() => counted(page) === Session.finder.total);
            compare(find(page, "sheetTitle").text, "The ring shows the town, not the house.");
            verify(surface.visible && find(page, "map").names.includes("Örebro"), find(page, "map").names.join());
            staysInside(find(page, "sheetTitle"));
        }

        function test_changingAFilter_changesThePins() {
            const page = showMap();
            Session.finder.free = true;
            tryVerify(() => counted(page) === 3);
            settled(page);
            Session.finder.free = false;
            tryVerify(() => counted(page) === 6);
        }

        function test_pressingAPin_choosesItHereAndInTheList() {
            const page = showMap();
            const pin = pinOf(page, "Ervalla");
            press(pin);
            tryCompare(pinOf(page, "Ervalla"), "chosen", true);
            const list = find(page, "chosenHits");
            tryVerify(() => list.itemAtIndex(0) !== null);
            const card = list.itemAtIndex(0);
            compare(card.service, "orebro-axberg-ervalla");
            verify(card.chosen);
            verify(plain(find(page, "sheetTitle").text).includes("Ervalla"));
            press(card);
            compare(opened.signalArguments[0][0], "service");
            compare(opened.signalArguments[0][1], "orebro-axberg-ervalla");
        }

        function test_pressingARowOfTheList_choosesItsPin() {
            const page = showMap();
            pressNamed(page, "sheetList");
            // Its cards are made while the sheet comes up, and the list goes to its place.
            const sheet = find(page, "mapSheet");
            tryVerify(() => sheet.body === sheet.most);
            tryCompare(Session.view, "returning", false);
            tryVerify(() => services(page).includes("orebro-axberg-ervalla"));
            press(cards(page).find(card => card.service === "orebro-axberg-ervalla"));
            compare(opened.signalArguments[0][1], "orebro-axberg-ervalla");
            pressNamed(page, "sheetList");
            tryCompare(pinOf(page, "Ervalla"), "chosen", true);
            compare(pins(page).filter(pin => pin.chosen).length, 1);
        }

        function test_pressingAPlaceOfSeveral_listsThemAll() {
            const page = showMap();
            press(pinOf(page, "Karlskoga"));
            tryCompare(find(page, "chosenHits"), "count", 3);
            compare(opened.count, 0);
            compare(plain(find(page, "sheetTitle").text), "3 suggestions in Karlskoga");
            compare(find(page, "sheetNote").text, "We know the town, not the house.");
        }

        function test_pressingTheGround_choosesNothingAgain() {
            const page = showMap();
            press(pinOf(page, "Karlskoga"));
            tryCompare(find(page, "chosenHits"), "count", 3);
            mouseClick(find(page, "map"), 200, 130);
            tryVerify(() => !has(page, "chosenHits"));
            press(pinOf(page, "Karlskoga"));
            pressNamed(page, "sheetClear");
            tryVerify(() => !has(page, "chosenHits"));
        }

        function test_pressingADiscOverSeveralPlaces_opensIt() {
            Session.settings.textScale = 2;
            const page = showMap();
            const disc = pinOf(page, "places near");
            const before = metres(page);
            press(disc);
            tryVerify(() => metres(page) < before);
            tryVerify(() => !pins(page).some(pin => pin.spokenName.includes("places near")));
            verify(!has(page, "chosenHits"));
        }

        function test_askingWhereOneIs_goesThereAndShowsTheBead() {
            const page = showMap();
            compare(Stage.requests, 0);
            pressNamed(page, "mapNear");
            compare(Stage.requests, 1);
            verify(Stage.arrive(59.2741, 15.2066));
            tryVerify(() => has(page, "ownBead"));
            tryVerify(() => metres(page) < 60);
            verify(has(page, "mapClose"));
        }

        function test_whenNoPositionIsFound_theMapSaysSoAndOffersAPlace() {
            const page = showMap();
            pressNamed(page, "mapNear");
            verify(Stage.miss("Denied"));
            pressNamed(find(page, "mapNoPosition"), "bannerAction");
            compare(opened.signalArguments[0][0], "place");
        }

        function test_aQuestionWithoutAnswer_saysSoOnTheMap() {
            const page = showMap();
            Session.finder.text = "qqqqzzzz";
            tryVerify(() => has(page, "mapEmpty"));
            compare(pins(page).length, 0);
            press(find(find(page, "mapEmpty"), "bannerAction"));
            tryVerify(() => counted(page) === 6);
        }

        function test_losingTheCatalogue_saysWhatHappened() {
            const page = show(map);
            spoil("missing", "damaged", Session.Failed);
            compare(find(page, "mapFailed").title, "The guide's own data cannot be read.");
        }

        function test_askingAboutTheMap_tellsWhoseItIs() {
            const page = showMap();
            pressNamed(page, "mapAbout");
            compare(find(page, "mapAttribution").text, Session.mapAttribution);
            verify(words(find(page, "aboutMap")).includes("GSHHG"));
            pressNamed(page, "aboutClose");
            verify(!has(page, "aboutMap"));
        }

        function test_aServiceWithAPlace_showsItOnASmallMap() {
            const page = show(service, { target: "karlskoga-familjecentral", location: "karlskoga-bregardsgatan-1c" });
            pressNamed(page, "placeMap");
            compare(opened.signalArguments[0][0], "map");
            const none = show(service, { target: "se-1177" });
            tryVerify(() => !has(none, "placeMap"));
        }

        readonly property Component service: Component {
            ServicePage { }
        }
    }
}
