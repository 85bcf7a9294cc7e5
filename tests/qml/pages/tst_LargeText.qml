// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// Every page with its text twice as large.
Surface {
    id: surface

    Component {
        id: settings
        SettingsPage { }
    }
    Component {
        id: firstPage
        FindPage { }
    }
    Component {
        id: service
        ServicePage { target: "orebro-axberg-ervalla" }
    }
    Component {
        id: results
        ResultsPage { }
    }
    Component {
        id: article
        ArticlePage { target: "article-18" }
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
        id: publications
        PublicationsPage { }
    }
    Component {
        id: filters
        FiltersPage { }
    }
    Component {
        id: place
        PlacePage { }
    }
    Component {
        id: birth
        BirthPage { }
    }
    Component {
        id: problem
        ProblemPage { }
    }

    PageCase {
        name: "LargeText"
        holder: surface.holder

        function everyPage() {
            return [["settings", settings], ["find", firstPage], ["service", service], ["results", results], ["article", article], ["rights", rights],
                ["knowledge", knowledge], ["publications", publications], ["filters", filters], ["place", place], ["birth", birth], ["problem", problem]]
                .map(([tag, component]) => ({ tag: tag, component: component }));
        }

        function test_doublingTheText_keepsEverythingInsideTheWidth_data() { return everyPage(); }
        function test_doublingTheText_keepsEverythingInsideTheWidth(row) {
            Session.children.addBirthMonth(2026, 3);
            Session.place.choose("Hovsta");
            Session.finder.free = true;
            Session.settings.textScale = 2;
            compare(Theme.textScale, 2);
            const page = show(row.component);
            staysInside(page);
        }
    }
}
