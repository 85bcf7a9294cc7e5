// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// The list of results in every room it gets: its columns, and that it is found where it was left.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "Columns"
        holder: root

        function test_aTablet_showsTwoColumnsOfCards() {
            showMain({ width: 800, height: 1280 });
            showNamed("results");
            tryVerify(() => cards(view).length > 3);
            settle(cards(view)[1]);
            const left = cards(view)[0], right = cards(view)[1];
            compare(left.mapToItem(view, 0, 0).y, right.mapToItem(view, 0, 0).y);
            verify(leftOf(right) >= leftOf(left) + left.width);
            verify(left.width >= 360, left.width);
            compare(left.height, right.height);
            staysInside(view);
            Session.settings.language = "ar-XB";
            const pair = () => all(find(view, "results").itemAtIndex(0), one => one instanceof HitCard).sort((a, b) => a.index - b.index);
            tryVerify(() => pair().length === 2 && leftOf(pair()[0]) > leftOf(pair()[1]));
            Session.settings.textScale = 2;
            tryVerify(() => find(view, "results").columns === 1);
            staysInside(view);
        }

        function test_draggingTheScrollBar_staysThereWhenRowsAreLaidOutLate() {
            showMain({ width: 360, height: 740 });
            showNamed("results");
            const list = find(view, "results");
            tryVerify(() => list.count > 3);
            mousePress(list, list.width - 3, 3);
            mouseMove(list, list.width - 3, list.height / 2);
            mouseRelease(list, list.width - 3, list.height / 2);
            tryVerify(() => list.contentY > list.height / 2);
            const before = list.contentY;
            list.bottomMargin += 1;
            list.contentHeightChanged();
            waitForRendering(list, 500);
            verify(Math.abs(list.contentY - before) < list.height / 2, list.contentY);
        }

        function test_aPhone_showsOneColumn() {
            showMain({ width: 360, height: 740 });
            showNamed("results");
            tryVerify(() => cards(view).length > 1);
            compare(find(view, "results").columns, 1);
        }

        function scrolled() {
            const list = find(view, "results");
            return list.indexAt(list.width / 2, list.contentY + Theme.size.space8) * list.columns;
        }
        function scrollToThird() {
            showNamed("results");
            tryVerify(() => cards(view).length > 1);
            tryCompare(Session.view, "returning", false);
            find(view, "results").positionViewAtIndex(2, ListView.Beginning);
            tryVerify(() => scrolled() === 2);
        }

        function test_comingBackToTheList_findsItWhereItWas() {
            showMain({ width: 360, height: 480 });
            scrollToThird();
            const list = find(view, "results");
            mouseClick(list, list.width / 2, 40);
            compare(window.page, "service");
            pressNamed(view, "back");
            tryVerify(() => scrolled() === 2);
            Session.finder.free = true;
            tryVerify(() => Session.view.listRow === 0);
        }

        function test_turningTheDevice_keepsThePageAndThePlaceInTheList() {
            showMain({ width: 360, height: 480 });
            scrollToThird();
            find(view, "results").movementEnded();
            window.width = 1280;
            tryVerify(() => has(view, "questionPane"));
            tryVerify(() => scrolled() === 2 || find(view, "results").atYEnd);
            compare(window.page, "results");
        }
    }
}
