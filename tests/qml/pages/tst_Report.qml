// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// An error found on a service's page is kept on the device, and sent or copied by the user.
Surface {
    id: surface

    Component {
        id: savedPage
        SavedPage { }
    }

    ServiceCase {
        name: "Report"
        holder: surface.holder

        function report(page) {
            pressNamed(page, "reportAsk");
            verify(!find(page, "reportKeep").enabled);
            pressNamed(page, "matter-hours");
            type(page, "reportWords", "wednesdays now");
            pressNamed(page, "reportKeep");
            tryCompare(Session.reports, "count", 1);
        }

        function test_reporting_keepsItAndSaysWhereItIs() {
            const page = showService("orebro-axberg-ervalla");
            report(page);
            verify(find(page, "reportKept").text.includes("kept on this device"));
            verify(!has(page, "reportKeep") && has(page, "reportAsk"));
        }

        function test_reportingWithoutAnAddress_copiesItWithItsId() {
            const page = showService("orebro-axberg-ervalla");
            pressNamed(page, "reportAsk");
            saysSoon(page, "This guide has no address for reports.");
            pressNamed(page, "reportGiveUp");
            tryVerify(() => !has(page, "reportKeep"));
            report(page);
            pressNamed(find(page, "reportKept"), "bannerAction");
            verify(Stage.clipboard.includes("orebro/orebro-axberg-ervalla"), Stage.clipboard);
            verify(Stage.clipboard.includes("wednesdays now"), Stage.clipboard);
            compare(Stage.opened.length, 0);
        }

        function test_whatWasRemovedLast_comesBackFirst() {
            Session.reports.add("se-1177", "phone", "");
            Session.saved.toggle("se-1177", "");
            const page = show(savedPage);
            press(all(page, one => one.objectName.startsWith("drop-"))[0]);
            tryVerify(() => find(page, "savedDone").text.startsWith("The report on"));
            Session.saved.remove("orebro/se-1177");
            tryVerify(() => find(page, "savedDone").text.includes("no longer saved"));
            pressNamed(find(page, "savedDone"), "undo");
            compare(Session.saved.count, 1);
            compare(Session.reports.count, 0);
        }

        function test_reportsThatWait_areListedAndCanBeRemoved() {
            Session.reports.add("se-1177", "phone", "");
            const page = show(savedPage);
            saysSoon(page, "The number or the address on the web is wrong");
            const drop = all(page, one => one.objectName.startsWith("drop-"))[0];
            press(drop);
            tryCompare(Session.reports, "count", 0);
            verify(!has(page, "savedReports"));
            pressNamed(find(page, "savedDone"), "undo");
            tryCompare(Session.reports, "count", 1);
            verify(has(page, "savedReports"));
        }
    }
}
