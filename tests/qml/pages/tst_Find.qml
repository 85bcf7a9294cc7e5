// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// The first page: what is wanted, and where it leads.
Surface {
    id: surface

    Component {
        id: firstPage
        FindPage { }
    }

    PageCase {
        name: "Find"
        holder: surface.holder

        function test_pressingATile_asksForThatGroupAndLeadsToTheResults() {
            const page = show(firstPage);
            pressNamed(page, "tile-meet");
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], "results");
            tryVerify(() => Session.finder.titleText === find(page, "tile-meet").text);
        }

        function test_pressingShowAll_dropsEveryFilter() {
            const page = show(firstPage);
            Session.finder.free = true;
            tryVerify(() => Session.finder.filterCount === 1);
            pressNamed(page, "sectionAction");
            tryVerify(() => Session.finder.filterCount === 0);
            compare(opened.signalArguments[0][0], "results");
        }

        function test_typingAWord_asksForItAndReturnLeadsToTheResults() {
            const page = show(firstPage);
            type(page, "findText", "fika");
            tryVerify(() => Session.finder.total + Session.finder.remoteTotal === 2);
            keyClick(Qt.Key_Return);
            compare(opened.signalArguments[0][0], "results");
        }

        function test_pressingThePlace_leadsToThePlaces() {
            pressNamed(show(firstPage), "place");
            compare(opened.signalArguments[0][0], "place");
            compare(Stage.requests, 0);
        }

        function test_pressingTheLanguage_leadsToTheSettings() {
            pressNamed(show(firstPage), "language");
            compare(opened.signalArguments[0][0], "settings");
        }
    }
}
