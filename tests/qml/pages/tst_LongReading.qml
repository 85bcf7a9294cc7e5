// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// Long pages of the county's own catalogue: what they hold, what they mean here, and the way to the next.
Surface {
    id: surface

    Component {
        id: article
        ArticlePage { }
    }

    PageCase {
        name: "LongReading"
        holder: surface.holder

        function open(id) {
            Stage.open("county", "county");
            tryVerify(() => Session.finder.total > 100);
            const page = show(article, { target: id });
            tryCompare(page.detail, "status", Status.Ready);
            return page;
        }

        function cleanup() {
            Stage.reset();
            Stage.open("good", "good");
            tryCompare(Session.finder, "total", 6);
            follow(null);
        }

        function test_choosingAHeading_bringsItsTextToTheTop() {
            const page = open("county-network");
            const contents = find(page, "contents");
            const last = page.detail.headings.count - 1;
            verify(last >= 2);
            pressNamed(contents, "heading-1");
            const title = plain(find(contents, "heading-1").text);
            const block = all(page, one => one.objectName === "block" && plain(one.text) === title)[0];
            const scroller = find(page, "articlePage");
            tryVerify(() => {
                const y = block.mapToItem(scroller, 0, 0).y;
                return y >= 0 && (y < 60 || scroller.atYEnd);
            });
            staysInside(page);
        }

        function test_aShortPage_hasNoContents() {
            Stage.open("good", "good");
            tryCompare(Session.finder, "total", 6);
            verify(!has(show(article, { target: "article-18" }), "contents"));
        }

        function test_eachSubject_leadsToAsMuchSupportAsItSays() {
            const page = open("article-18");
            const subjects = all(page, one => one.objectName.startsWith("subject-"));
            verify(subjects.length > 0);
            press(subjects[0]);
            compare(opened.signalArguments[0][0], "results");
            tryCompare(Session.finder, "filterCount", 1);
            tryVerify(() => subjects[0].note === Session.finder.totalText);
        }

        function test_theNextPage_andThePreviousOne_areOffered() {
            const page = open("article-18");
            const title = find(page, "nextPage").text;
            pressNamed(page, "nextPage");
            compare(opened.signalArguments[0][0], "article");
            page.target = opened.signalArguments[0][1];
            tryCompare(find(page, "articleTitle"), "text", title);
            pressNamed(page, "previousPage");
            compare(opened.signalArguments[1][1], "article-18");
        }
    }
}
