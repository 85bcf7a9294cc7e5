// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.App
import Paraply.Test

/// What is not seen does no work: a page that was left is gone with all that counted for it, and the finder waits until it is asked
/// for its answer again.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "HiddenPages"
        holder: root

        SignalSpy {
            id: answers

            target: Session.finder
            signalName: "answered"
        }

        SignalSpy {
            id: catalogues

            target: Session
            signalName: "catalogueChanged"
        }

        /// Time, a new catalogue, another place and other children: all that pages follow.
        function everythingHappens() {
            Stage.passMinute();
            Session.children.toggleBand("3-5y");
            Session.place.choose("Hovsta");
            catalogues.clear();
            Stage.open("good", "good");
            tryVerify(() => catalogues.count > 0);
            Stage.passMinute();
            frame(view);
        }

        function test_aPageThatWasLeft_isGoneWithWhatItCounts_data() {
            return [{ tag: "week", page: "week", counts: "WeekCalendar" }, { tag: "map", page: "map", counts: "MapDetail" },
                { tag: "overview", page: "overview", counts: "CountyOverview" }, { tag: "acute", page: "acute", counts: "AcuteHelp" },
                { tag: "service", page: "service", counts: "ServiceDetail" }, { tag: "article", page: "article", counts: "PageDetail" },
                { tag: "find on a desktop", page: "find", counts: "MapDetail", width: 1280 },
                { tag: "map on a desktop", page: "map", counts: "MapDetail", width: 1280 }];
        }
        function test_aPageThatWasLeft_isGoneWithWhatItCounts(row) {
            showMain({ width: row.width ?? 360 });
            showNamed(row.page);
            tryVerify(() => Stage.living(window, row.counts) > 0, 5000, "nothing counts");
            showNamed("settings");
            tryVerify(() => Stage.living(window, row.counts) === 0);
        }

        function test_whileNoPageShowsTheAnswer_noneIsMade_data() {
            return [{ tag: "phone", width: 360, page: "find", within: "service" }, { tag: "desktop", width: 1280, page: "find", within: "week" }];
        }
        function test_whileNoPageShowsTheAnswer_noneIsMade(row) {
            showMain({ width: row.width });
            for (const name of ["settings", "week", "overview", "saved", "rights", row.within]) {
                showNamed(name);
                answers.clear();
                everythingHappens();
                compare(answers.count, 0, "behind " + name);
            }
            showNamed(row.page);
            verify(answers.count > 0);
            compare(Session.finder.orderText, "Nearest first");
            answers.clear();
            Stage.passMinute();
            tryCompare(answers, "count", 1);
        }

        function test_whatIsAskedElsewhere_isAnsweredWhenItIsShown() {
            showMain();
            showNamed("week");
            Session.finder.free = true;
            compare(Session.finder.total, 6);
            showNamed("results");
            compare(Session.finder.total, 3);
            verify(services(view).length === 3);
        }
    }
}
