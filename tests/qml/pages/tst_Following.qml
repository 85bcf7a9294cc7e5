// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// A new catalogue arrives under what the user looks at.
Surface {
    id: surface

    Component {
        id: results
        ResultsPage { }
    }
    Component {
        id: service
        ServicePage { target: "orebro-axberg-ervalla" }
    }

    UpdatesCase {
        name: "Following"
        holder: surface.holder

        /// The name of the first card that is whole, and where it stands.
        function topmost(page) {
            const list = find(page, "results");
            const card = cards(page).find(one => one.mapToItem(list, 0, 0).y >= 0);
            return { name: card.name, y: card.mapToItem(list, 0, 0).y };
        }

        function test_theList_keepsItsPlaceWhenRowsComeAndGoAboveIt() {
            Feed.publish(Feed.services("M", 60));
            followFeed(Feed.invitation(), "updated");
            tryCompare(Session.finder, "total", 66);
            const page = show(results);
            const list = find(page, "results");
            tryVerify(() => list.count >= 50);
            list.positionViewAtIndex(30, ListView.Beginning);
            settle(list);
            const before = topmost(page);
            Feed.publish(Feed.services("A", 5).concat(["DELETE FROM service_at_location WHERE service = 'm-003'", "DELETE FROM service_detail WHERE service = 'm-003'", "DELETE FROM service WHERE id = 'm-003'",
                "UPDATE service SET name = 'M 031, new name' WHERE id = 'm-031'"]));
            updates.ask();
            tryCompare(Session.finder, "total", 70, 20000);
            settle(list);
            const after = topmost(page);
            compare(after.name, before.name);
            verify(Math.abs(after.y - before.y) < 1, before.y + " became " + after.y);
        }

        function test_theOpenService_isRenewedWhereItStands() {
            Feed.publish(Feed.services("Annan", 1));
            followFeed(Feed.invitation(), "updated");
            const page = show(service);
            const scroll = find(page, "servicePage");
            const reach = () => scroll.contentHeight - scroll.height;
            tryVerify(() => reach() > 100);
            scroll.contentY = Math.min(200, reach());
            settle(page);
            const at = scroll.contentY;
            Feed.publish(["UPDATE service_detail SET description = 'A new description of it.' WHERE service = 'orebro-axberg-ervalla'", "DELETE FROM translation WHERE id = 'orebro-axberg-ervalla' AND field = 'description'"]);
            updates.ask();
            saysSoon(page, "A new description of it.");
            settle(page);
            compare(scroll.contentY, at);
            compare(find(page, "serviceName").text, "Open preschool, Ervalla parish hall");
        }

        function test_aServiceThatVanished_saysSoAndLeavesTheWayBack() {
            Feed.publish(Feed.services("Borta", 1));
            followFeed(Feed.invitation(), "updated");
            const page = show(service, { target: "borta-001" });
            tryVerify(() => find(page, "serviceName").text === "Borta 001");
            Feed.publish(["DELETE FROM service_at_location WHERE service = 'borta-001'", "DELETE FROM service_detail WHERE service = 'borta-001'", "DELETE FROM service WHERE id = 'borta-001'"]);
            updates.ask();
            tryVerify(() => !has(page, "serviceName"), 20000);
            verify(has(page, "back"));
            verify(words(page).length > 20);
        }
    }
}
