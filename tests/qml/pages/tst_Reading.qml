// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// Rights, knowledge and publications: what there is to read.
Surface {
    id: surface

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

    PageCase {
        name: "Reading"
        holder: surface.holder

        function test_openingTheRights_putsArticle18First() {
            const page = show(rights);
            const first = all(page, one => one instanceof ListRow)[0];
            compare(first.objectName, "page-article-18");
            compare(first.text, "Article 18: parents first, with support");
            compare(first.iconName, "umbrella");
            press(first);
            compare(Array.from(opened.signalArguments[0]).slice(0, 2).join(), "article,article-18");
        }

        function test_pressingSeeSupport_leadsToFinding() {
            pressNamed(show(rights), "seeSupport");
            compare(opened.signalArguments[0][0], "find");
        }

        function test_openingKnowledge_listsItsPagesAndThePublications() {
            const page = show(knowledge);
            press(find(page, "page-strategier"));
            compare(Array.from(opened.signalArguments[0]).slice(0, 2).join(), "article,strategier");
            pressNamed(page, "publications");
            compare(opened.signalArguments[1][0], "publications");
        }

        function test_openingThePublications_saysWhatEachIsAbout() {
            const page = show(publications);
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

        function test_openingAPublicationWithoutAProgram_copiesItsAddress() {
            Stage.programs = false;
            const card = all(show(publications), one => one instanceof PublicationCard)[0];
            ignoreWarning(/services|openUrl/);
            press(all(card, one => one instanceof LinkButton)[0]);
            compare(plain(find(card, "said").text), "No program here opens it. " + card.url + " is copied.");
            compare(Stage.clipboard, card.url);
        }

        function readers() {
            return [{ tag: "rights", component: rights, target: {} }, { tag: "knowledge", component: knowledge, target: {} },
                { tag: "article", component: article, target: { target: "article-18" } }, { tag: "publications", component: publications, target: {} }];
        }

        function test_losingTheCatalogue_isToldOnTheOpenPage_data() { return readers(); }
        function test_losingTheCatalogue_isToldOnTheOpenPage(row) {
            const page = show(row.component, row.target);
            spoil("missing", "damaged", Session.Failed);
            tryVerify(() => all(page, one => one instanceof FailedState).length === 1);
            compare(all(page, one => one instanceof EmptyState).length, 0);
        }
    }
}
