// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// Rights, knowledge and publications: what is ours is marked as ours, and what is official as official.
Item {
    id: root

    width: 400
    height: 760

    ThemeBinding { margin: 16 }
    Item {
        id: holder
        anchors.fill: parent
    }
    Component {
        id: rights
        RightsPage { }
    }
    Component {
        id: article
        ArticlePage { }
    }
    Component {
        id: knowledge
        KnowledgePage { }
    }
    Component {
        id: publications
        PublicationsPage { }
    }
    SignalSpy {
        id: opened
        signalName: "opened"
    }
    SignalSpy {
        id: backs
        signalName: "back"
    }

    PageCase {
        name: "Reading"
        holder: holder

        function cleanup() {
            opened.target = null;
            backs.target = null;
            opened.clear();
            backs.clear();
        }

        function open(component, properties) {
            const page = show(component, properties);
            opened.target = "opened" in page ? page : null;
            return page;
        }

        function quotes(page) {
            return all(page, one => one instanceof QuoteBlock);
        }

        function test_openingTheRights_putsArticle18First() {
            const page = open(rights);
            const first = all(page, one => one instanceof ListRow)[0];
            compare(first.objectName, "page-article-18");
            compare(first.text, "Article 18: parents first, with support");
            compare(first.iconName, "umbrella");
            press(first);
            compare(Array.from(opened.signalArguments[0]).slice(0, 2).join(), "article,article-18");
        }

        function test_pressingSeeSupport_leadsToFinding() {
            pressNamed(open(rights), "seeSupport");
            compare(opened.signalArguments[0][0], "find");
        }

        function test_openingAnArticle_marksOurOwnWords() {
            const page = open(article, { target: "article-18" });
            compare(find(page, "articleTitle").text, "Article 18: parents first, with support");
            compare(find(page, "ownWords").title, "This is our summary in plain words, not the law's own text.");
            saysSoon(page, "What it says");
            saysSoon(page, "• You are entitled to help in being a parent.");
            compare(find(page, "pageSource").text, "FN:s konvention om barnets rättigheter, artikel 18");
        }

        function test_openingAnArticle_marksEachOfficialTextWithLanguageAndSource() {
            const page = open(article, { target: "article-18" });
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
            const page = open(article, { target: "article-18" });
            compare(Session.settings.language, "en");
            verify(!words(page).includes(page.detail.missingQuotationText) || page.detail.missingQuotationText === "");
            Session.settings.language = "sv";
            tryCompare(find(page, "articleTitle"), "text", "Artikel 18: föräldrarna först, med stöd");
            verify(page.detail.missingQuotationText.length > 0);
            saysSoon(page, page.detail.missingQuotationText);
        }

        function test_openingAPageWithoutOfficialText_showsNoQuotation() {
            const page = open(article, { target: "strategier" });
            compare(find(page, "articleTitle").text, "De nationella strategierna");
            compare(quotes(page).length, 0);
            compare(find(page, "ownWords").title, "This is our summary in plain words.");
            verify(!words(page).includes("The official text"));
        }

        function test_pressingTheSource_opensIt() {
            const page = open(article, { target: "strategier" });
            press(find(find(page, "pageSource"), "fact"));
            verify(Stage.opened[0].startsWith("https://www.regeringen.se/"));
        }

        function test_pressingTheSupport_asksForTheArticlesSubjects() {
            const page = open(article, { target: "article-18" });
            pressNamed(page, "showServices");
            compare(opened.signalArguments[0][0], "results");
            tryCompare(Session.finder, "filterCount", 1);
            tryVerify(() => Session.finder.total + Session.finder.remoteTotal === page.detail.serviceCount);
            compare(page.detail.serviceCount, 2);
        }

        function test_anUnknownPage_isToldWithAWayOut() {
            const page = open(article, { target: "no-such-page" });
            backs.target = page;
            saysSoon(page, "This page is not in the catalogue.");
            verify(!has(page, "ownWords"));
            pressNamed(page, "emptyAction");
            compare(backs.count, 1);
        }

        function test_openingKnowledge_listsItsPagesAndThePublications() {
            const page = open(knowledge);
            press(find(page, "page-strategier"));
            compare(Array.from(opened.signalArguments[0]).slice(0, 2).join(), "article,strategier");
            pressNamed(page, "publications");
            compare(opened.signalArguments[1][0], "publications");
        }

        function test_openingThePublications_saysWhatEachIsAbout() {
            const page = show(publications);
            backs.target = page;
            const cards = all(page, one => one instanceof PublicationCard);
            compare(cards.length, 2);
            const first = cards.find(card => card.title.startsWith("Nationell strategi"));
            verify(words(first).includes("2009"), words(first));
            verify(words(first).includes("The first national strategy"), words(first));
            press(all(first, one => one instanceof LinkButton)[0]);
            verify(Stage.opened[0].startsWith("http://mfof.se/"));
            pressNamed(page, "back");
            compare(backs.count, 1);
        }

        function readers() {
            return [{ tag: "rights", component: rights, target: {} }, { tag: "knowledge", component: knowledge, target: {} },
                { tag: "article", component: article, target: { target: "article-18" } }, { tag: "publications", component: publications, target: {} }];
        }

        function test_losingTheCatalogue_isToldOnTheOpenPage_data() { return readers(); }
        function test_losingTheCatalogue_isToldOnTheOpenPage(row) {
            const page = open(row.component, row.target);
            spoil("missing", "damaged", Session.Failed);
            tryVerify(() => all(page, one => one instanceof FailedState).length === 1);
            compare(all(page, one => one instanceof EmptyState).length, 0);
        }
    }
}
