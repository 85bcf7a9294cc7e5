// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// Before the catalogue is there, which is once in the life of a session: one test holds it all.
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
        id: firstPage
        FindPage { }
    }
    Component {
        id: results
        ResultsPage { }
    }
    Component {
        id: service
        ServicePage { target: "orebro-mottagningsgruppen" }
    }
    Component {
        id: rights
        RightsPage { }
    }
    Component {
        id: knowledge
        KnowledgePage { }
    }
    Component {
        id: article
        ArticlePage { target: "article-18" }
    }
    Component {
        id: publications
        PublicationsPage { }
    }
    Component {
        id: place
        PlacePage { }
    }

    PageCase {
        name: "Loading"
        holder: holder

        function init() {
            failOnWarning(/.?/);
        }

        function test_theCatalogueArriving_fillsThePagesThatWaitForIt() {
            compare(Session.catalogueState, Session.Loading);
            const waiting = [results, service, rights, knowledge].map(component => show(component));
            for (const page of waiting)
                tryVerify(() => all(page, one => one instanceof LoadingCards).length === 1, 5000, page + " does not say that it waits");
            const quiet = [firstPage, article, publications, place].map(component => show(component));
            // How much there is, is not known: that is not nothing.
            const tile = find(quiet[0], "tile-meet");
            compare(tile.empty, false);
            compare(tile.countText, "…");
            for (const page of waiting.concat(quiet)) {
                verify(!has(page, "empty") && !has(page, "serviceGone"));
                compare(all(page, one => one instanceof EmptyState || one instanceof FailedState).length, 0, page + " says that there is nothing");
            }

            Stage.open("good", "good");
            tryCompare(Session, "catalogueState", Session.Ready);
            for (const page of waiting)
                tryVerify(() => all(page, one => one instanceof LoadingCards).length === 0, 5000, page + " still waits");
            tryVerify(() => tile.countText !== "…");
            compare(tile.empty, false);
            tryVerify(() => cards(waiting[0]).length > 0);
            compare(find(waiting[1], "serviceName").text, "Socialtjänstens mottagningsgrupp i Örebro");
            verify(has(waiting[2], "page-article-18"));
            verify(has(waiting[3], "page-strategier"));
            tryVerify(() => all(quiet[1], one => one instanceof QuoteBlock).length > 0);
            tryVerify(() => all(quiet[2], one => one instanceof PublicationCard).length === 2);
            verify(has(quiet[3], "municipality-Karlskoga"));
        }
    }
}
