// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// One page by its name. Shells know names, never pages; pages know neither shells nor each other.
// Not bound: in Qt 6.4 a Loader makes no bound component.
// qmllint disable unqualified
Loader {
    id: root

    required property string page
    property string target: ""
    property string location: ""

    signal opened(page: string, target: string, location: string)
    signal back

    sourceComponent: page === "results" ? results
        : page === "service" ? service
        : page === "map" ? map
        : page === "calendar" ? calendar
        : page === "qr" ? qr
        : page === "week" ? week
        : page === "saved" ? saved
        : page === "acute" ? acute
        : page === "rights" ? rights
        : page === "article" ? article
        : page === "knowledge" ? knowledge
        : page === "publications" ? publications
        : page === "settings" ? settings
        : page === "sync" ? sync
        : page === "filters" ? filters
        : page === "place" ? place
        : page === "birth" ? birth
        : page === "overview" ? overview
        : page === "municipality" ? municipality
        : page === "statement" ? statement
        : page === "licences" ? licences
        : page === "problem" ? problem
        : page === "keys" ? keys
        : page === "more" ? more
        : page === "gallery" ? gallery
        : find

    Component { id: find; FindPage { onOpened: (page, target, location) => root.opened(page, target, location) } }
    Component {
        id: results
        ResultsPage {
            onOpened: (page, target, location) => root.opened(page, target, location)
            onBack: root.back()
        }
    }
    Component {
        id: service
        ServicePage {
            target: root.target
            location: root.location
            onOpened: (page, target, location) => root.opened(page, target, location)
            onBack: root.back()
        }
    }
    Component { id: map; MapPage { onOpened: (page, target, location) => root.opened(page, target, location) } }
    Component { id: calendar; CalendarPage { target: root.target; location: root.location; onBack: root.back() } }
    Component { id: qr; QrPage { target: root.target; location: root.location; onBack: root.back() } }
    Component { id: week; WeekPage { onOpened: (page, target, location) => root.opened(page, target, location) } }
    Component { id: saved; SavedPage { onOpened: (page, target, location) => root.opened(page, target, location) } }
    Component { id: acute; AcutePage { onOpened: (page, target, location) => root.opened(page, target, location) } }
    Component { id: rights; RightsPage { onOpened: (page, target, location) => root.opened(page, target, location) } }
    Component {
        id: article
        ArticlePage {
            target: root.target
            onOpened: (page, target, location) => root.opened(page, target, location)
            onBack: root.back()
        }
    }
    Component { id: knowledge; KnowledgePage { onOpened: (page, target, location) => root.opened(page, target, location) } }
    Component { id: publications; PublicationsPage { onBack: root.back() } }
    Component { id: settings; SettingsPage { onOpened: (page, target, location) => root.opened(page, target, location) } }
    Component {
        id: sync
        SyncPage {
            onOpened: (page, target, location) => root.opened(page, target, location)
            onBack: root.back()
        }
    }
    Component { id: filters; FiltersPage { onBack: root.back() } }
    Component { id: place; PlacePage { onBack: root.back() } }
    Component { id: birth; BirthPage { onBack: root.back() } }
    Component {
        id: overview
        OverviewPage {
            onOpened: (page, target, location) => root.opened(page, target, location)
            onBack: root.back()
        }
    }
    Component {
        id: municipality
        MunicipalityPage {
            target: root.target
            onOpened: (page, target, location) => root.opened(page, target, location)
            onBack: root.back()
        }
    }
    Component { id: statement; StatementPage { onBack: root.back() } }
    Component { id: licences; LicencesPage { onBack: root.back() } }
    Component { id: problem; ProblemPage { } }
    Component {
        id: more
        MorePage {
            onOpened: (page, target, location) => root.opened(page, target, location)
            onBack: root.back()
        }
    }
    Component { id: keys; KeysPage { onBack: root.back() } }
    Component { id: gallery; GalleryPage { } }
}
