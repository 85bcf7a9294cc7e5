// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// An article: what is ours is marked as ours, and what is official as official.
Surface {
    id: surface

    Component {
        id: article
        ArticlePage { }
    }

    PageCase {
        name: "Article"
        holder: surface.holder

        function quotes(page) {
            return all(page, one => one instanceof QuoteBlock);
        }

        function test_openingAnArticle_marksOurOwnWords() {
            const page = show(article, { target: "article-18" });
            compare(find(page, "articleTitle").text, "Article 18: parents first, with support");
            compare(find(page, "ownWords").title, "This is our summary in plain words, not the law's own text.");
            saysSoon(page, "What it says");
            saysSoon(page, "• You are entitled to help in being a parent.");
            compare(find(page, "pageSource").text, "FN:s konvention om barnets rättigheter, artikel 18");
        }

        function test_openingAnArticle_marksEachOfficialTextWithLanguageAndSource() {
            const page = show(article, { target: "article-18" });
            tryVerify(() => quotes(page).length > 0);
            for (const quote of quotes(page)) {
                verify(/^Official text, \S+, part \d$/.test(plain(quote.markText)), quote.markText);
                verify(quote.sourceText.length > 0 && quote.text.length > 0);
                verify(words(quote).includes(plain(quote.sourceText)) && words(quote).includes(plain(quote.markText)));
            }
            const english = quotes(page).filter(quote => quote.markText.includes("English"));
            compare(english.length, 3);
            verify(english[1].text.startsWith("For the purpose of guaranteeing and promoting the rights"));
            press(find(quotes(page)[0], "source"));
            verify(Stage.opened[0].startsWith("https://"));
        }

        function test_readingInSwedish_saysThatTheOfficialTextIsInOtherLanguages() {
            const page = show(article, { target: "article-18" });
            compare(Session.settings.language, "en");
            verify(!words(page).includes(page.detail.missingQuotationText) || page.detail.missingQuotationText === "");
            Session.settings.language = "sv";
            tryCompare(find(page, "articleTitle"), "text", "Artikel 18: föräldrarna först, med stöd");
            verify(page.detail.missingQuotationText.length > 0);
            saysSoon(page, page.detail.missingQuotationText);
        }

        function test_openingAPageWithoutOfficialText_showsNoQuotation() {
            const page = show(article, { target: "strategier" });
            compare(find(page, "articleTitle").text, "De nationella strategierna");
            compare(quotes(page).length, 0);
            compare(find(page, "ownWords").title, "This is our summary in plain words.");
            verify(!words(page).includes("The official text"));
        }

        function test_pressingTheSource_opensIt() {
            const page = show(article, { target: "strategier" });
            press(find(find(page, "pageSource"), "fact"));
            verify(Stage.opened[0].startsWith("https://www.regeringen.se/"));
        }

        /// That what was pressed says, in `place`, that nothing opened it, and what was copied instead.
        function verifyCopied(place, address) {
            const said = plain(find(place, "said").text);
            compare(said, "No program here opens it. " + address + " is copied.");
            compare(Stage.clipboard, address);
        }

        function test_pressingASourceWithoutAProgram_copiesItsAddress() {
            Stage.programs = false;
            const page = show(article, { target: "strategier" });
            const source = find(page, "pageSource");
            ignoreWarning(/services|openUrl/);
            press(find(source, "fact"));
            verifyCopied(source.parent, page.detail.sourceUrl);
        }

        function test_pressingAQuotationsSourceWithoutAProgram_saysSoUnderThatQuotation() {
            Stage.programs = false;
            const page = show(article, { target: "article-18" });
            tryVerify(() => quotes(page).length > 1);
            for (const quote of quotes(page).slice(0, 2)) {
                ignoreWarning(/services|openUrl/);
                press(find(quote, "source"));
                verifyCopied(quote.parent, quote.parent.sourceUrl);
            }
            compare(allNamed(page, "said").length, 2);
        }

        function test_pressingALinkInTheTextWithoutAProgram_saysSoUnderThatParagraph() {
            Stage.programs = false;
            const page = show(article, { target: "article-18" }), block = find(page, "block");
            const paragraph = all(page, one => one instanceof ArticleBlock)[0];
            ignoreWarning(/services|openUrl/);
            block.linkActivated("https://example.org/a");
            verifyCopied(paragraph, "https://example.org/a");
            Stage.programs = true;
            block.linkActivated("https://example.org/a");
            tryVerify(() => !has(paragraph, "said"));
        }

        function test_pressingTheSupport_asksForTheArticlesSubjects() {
            const page = show(article, { target: "article-18" });
            pressNamed(page, "showServices");
            compare(opened.signalArguments[0][0], "results");
            tryCompare(Session.finder, "filterCount", 1);
            tryVerify(() => Session.finder.total + Session.finder.remoteTotal === page.detail.serviceCount);
            compare(page.detail.serviceCount, 2);
        }

        function test_anUnknownPage_isToldWithAWayOut() {
            const page = show(article, { target: "no-such-page" });
            saysSoon(page, "This page is not in the catalogue.");
            verify(!has(page, "ownWords"));
            pressNamed(page, "emptyAction");
            compare(backs.count, 1);
        }
    }
}
