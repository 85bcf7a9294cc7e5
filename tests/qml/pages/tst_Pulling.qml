// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// Pulling the first page or the results down asks the feed, and the age of the data is always there to be read.
Surface {
    id: surface

    Component {
        id: results
        ResultsPage { }
    }
    Component {
        id: firstPage
        FindPage { }
    }

    UpdatesCase {
        id: test

        name: "Pulling"
        holder: surface.holder

        function pages() {
            return [{ tag: "find", component: firstPage, view: "findPage" }, { tag: "results", component: results, view: "results" }];
        }

        /// A finger that goes down this far from the list's top, is held there, and lets go.
        function pull(view, far) {
            const touch = touchEvent(view);
            const x = view.width / 2, y = 20;
            touch.press(0, view, x, y).commit();
            // Moves that come within one frame are one move.
            for (let part = 1; part <= 8; ++part) {
                touch.move(0, view, x, y + far * part / 8).commit();
                frame(view);
            }
            return touch;
        }
        function letGo(touch, view, far) {
            touch.release(0, view, view.width / 2, 20 + far).commit();
        }

        function test_pullingFarEnough_asksTheFeed_data() { return pages(); }
        function test_pullingFarEnough_asksTheFeed(row) {
            Feed.publish(Feed.services("Lekgrupp", 1));
            followFeed(Feed.invitation(), "updated");
            const page = show(row.component);
            const view = page.objectName === row.view ? page : find(page, row.view);
            settle(page);
            const before = Feed.requests();
            const touch = pull(view, 320);
            saysSoon(page, "Let go to ask for news");
            compare(Feed.requests(), before);
            letGo(touch, view, 320);
            tryCompare(updates, "outcome", "nothing_new", 20000);
            verify(Feed.requests() > before);
            tryVerify(() => !words(page).includes("Let go"));
        }

        function test_pullingALittle_asksNobody_data() { return pages(); }
        function test_pullingALittle_asksNobody(row) {
            Feed.publish(Feed.services("Lekgrupp", 1));
            followFeed(Feed.invitation(), "updated");
            const page = show(row.component);
            const view = page.objectName === row.view ? page : find(page, row.view);
            settle(page);
            const before = Feed.requests();
            const touch = pull(view, 64);
            saysSoon(page, "Pull further to ask for news");
            letGo(touch, view, 64);
            tryVerify(() => !view.moving);
            compare(Feed.requests(), before);
        }

        function test_withoutAFeed_nothingIsPulled_data() { return pages(); }
        function test_withoutAFeed_nothingIsPulled(row) {
            const page = show(row.component);
            const view = page.objectName === row.view ? page : find(page, row.view);
            settle(page);
            const touch = pull(view, 320);
            compare(view.verticalOvershoot, 0);
            verify(!words(page).includes("ask for news"));
            letGo(touch, view, 320);
            compare(updates.state, Updates.NoFeed);
        }

        function test_theAgeOfTheData_isOnThePage_data() { return pages(); }
        function test_theAgeOfTheData_isOnThePage(row) {
            const page = show(row.component);
            saysSoon(page, "Collected 21 November 2026. 2 days ago.");
            verify(!has(page, "catalogueNotice"));
        }

        function test_after30Days_aBannerSaysThatTheDataAreOld_data() { return pages(); }
        function test_after30Days_aBannerSaysThatTheDataAreOld(row) {
            Stage.setToday("2026-12-21");
            const page = show(row.component);
            saysSoon(page, "30 days ago.");
            verify(!has(page, "catalogueNotice"));
            Stage.setToday("2026-12-22");
            const banner = find(page, "catalogueNotice");
            compare(banner.title, "These data are old.");
            compare(plain(banner.text), "Collected 21 November 2026. 31 days ago. Call before you go.");
        }

        function test_theAge_leadsToTheUpdates() {
            const page = show(firstPage);
            pressNamed(page, "dataAge");
            compare(opened.signalArguments[0][0], "sync");
        }
    }
}
