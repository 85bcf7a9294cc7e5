// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// An article that is read aloud: one action, and what is heard is marked and in sight.
Surface {
    id: surface

    Component {
        id: article
        ArticlePage { }
    }

    ReadAloudCase {
        name: "ReadAloud"
        holder: surface.holder

        function test_theAction_readsThePageAndThenStopsIt() {
            const page = show(article, { target: "article-18" }), button = find(page, "readAloud");
            compare(button.text, "Read aloud");
            compare(button.iconName, "read-aloud");
            compare(Stage.said.length, 0);
            press(button);
            compare(button.text, "Getting ready …");
            compare(Stage.said.join(), "en: Article 18: parents first, with support");
            compare(marks(page).length, 0);
            verify(Stage.sound());
            compare(button.text, "Stop");
            compare(button.spokenName, "Stop reading aloud");
            compare(button.iconName, "stop");
            compare(marked(page), "Article 18: parents first, with support");
            press(button);
            compare(button.text, "Read aloud");
            compare(marks(page).length, 0);
            verify(!Stage.saying);
        }

        function test_theAction_isReachedAndPressedByTheKeyboard() {
            const page = show(article, { target: "article-18" }), button = find(page, "readAloud");
            find(page, "back").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(button.activeFocus && button.visualFocus);
            keyClick(Qt.Key_Return);
            verify(Stage.saying);
            keyClick(Qt.Key_Space);
            verify(!Stage.saying);
        }

        function test_whatIsHeard_isMarkedAndScrolledIntoSight() {
            const page = show(article, { target: "article-18" });
            pressNamed(page, "readAloud");
            hearUntil("en: What it says");
            compare(marked(page), "What it says");
            hearUntil("en: This is our summary");
            verify(marks(page)[0].parent === find(page, "ownWords"));
            hearUntil("en: For the purpose of guaranteeing");
            const quote = marks(page)[0].parent;
            verify(quote instanceof QuoteBlock && quote.text.startsWith("For the purpose"));
            verify(inSight(page, quote));
            verify(!inSight(page, find(page, "articleTitle")) || find(page, "articlePage").contentHeight < page.height);
        }

        function test_scrollingAway_isNotTakenBack() {
            const page = show(article, { target: "article-18" }), view = find(page, "articlePage");
            pressNamed(page, "readAloud");
            hearUntil("en: Official text, English, part 1");
            verify(view.contentY > 0);
            view.flick(0, 100000);
            tryCompare(view, "moving", false);
            tryCompare(view, "contentY", 0);
            hearUntil("en: States Parties shall take");
            compare(view.contentY, 0);
            // The next time it is followed again.
            pressNamed(page, "readAloud");
            pressNamed(page, "readAloud");
            hearUntil("en: Official text, English, part 1");
            verify(view.contentY > 0);
        }

        function test_aSwedishPage_isReadInSwedishButTheOfficialTextInEnglish() {
            const page = show(article, { target: "article-18" });
            Session.settings.language = "sv";
            tryCompare(find(page, "articleTitle"), "text", "Artikel 18: föräldrarna först, med stöd");
            pressNamed(page, "readAloud");
            hearUntil("en: For the purpose of guaranteeing");
            compare(Stage.said[0], "sv: Artikel 18: föräldrarna först, med stöd");
            verify(Stage.said.includes("sv: " + page.detail.missingQuotationText));
            verify(!Stage.said.some(text => text.startsWith("fi: ")));
        }

        function test_changingTheLanguage_stopsAtOnce() {
            const page = show(article, { target: "article-18" });
            pressNamed(page, "readAloud");
            verify(Stage.sound());
            Session.settings.language = "sv";
            verify(!Stage.saying);
            tryCompare(find(page, "readAloud"), "text", "Läs upp");
            compare(marks(page).length, 0);
        }

        function test_anotherArticleInItsPlace_isNotReadUnasked() {
            const page = show(article, { target: "article-18" });
            pressNamed(page, "readAloud");
            verify(Stage.sound());
            page.target = "strategier";
            verify(!Stage.saying);
            compare(find(page, "readAloud").text, "Read aloud");
        }

        function test_hidingThePage_stopsAtOnce() {
            const page = show(article, { target: "article-18" });
            pressNamed(page, "readAloud");
            verify(Stage.sound());
            page.visible = false;
            verify(!Stage.saying);
        }
    }
}
