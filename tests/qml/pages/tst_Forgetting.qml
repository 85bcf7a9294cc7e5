// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// What this device remembers: forgotten on request, and told when it was lost.
Surface {
    id: surface

    Component {
        id: settings
        SettingsPage { }
    }
    Component {
        id: place
        PlacePage { }
    }
    Component {
        id: firstPage
        FindPage { }
    }

    PageCase {
        name: "Forgetting"
        holder: surface.holder

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

        function test_forgetting_emptiesTheFieldOfPlaces() {
            const page = show(place);
            const input = type(page, "placeText", "erva");
            verify(has(page, "suggestion-0"));
            Session.settings.wipe();
            tryCompare(input, "text", "");
            tryVerify(() => !has(page, "suggestion-0"));
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
    }
}
