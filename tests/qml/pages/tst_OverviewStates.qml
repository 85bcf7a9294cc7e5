// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// The overview, the statement and the licences without what they stand on, and what the latter two say.
Surface {
    id: surface

    Component {
        id: overview
        OverviewPage { }
    }
    Component {
        id: municipality
        MunicipalityPage { }
    }
    Component {
        id: statement
        StatementPage { }
    }
    Component {
        id: licences
        LicencesPage { }
    }
    Component {
        id: settings
        SettingsPage { }
    }

    PageCase {
        name: "OverviewStates"
        holder: surface.holder

        function test_losingTheCatalogue_isToldOnTheOpenPage_data() {
            return [{ tag: "overview", component: overview, target: {} }, { tag: "municipality", component: municipality, target: { target: "Örebro" } }];
        }
        function test_losingTheCatalogue_isToldOnTheOpenPage(row) {
            const page = show(row.component, row.target);
            compare(all(page, one => one instanceof FailedState).length, 0);
            spoil("missing", "damaged", Session.Failed);
            tryVerify(() => all(page, one => one instanceof FailedState).length === 1);
            compare(all(page, one => one instanceof CoverageCard).length, 0);
        }

        function test_openingAnUnknownMunicipality_saysSo() {
            const page = show(municipality, { target: "Kumla" });
            compare(all(page, one => one instanceof EmptyState).length, 1);
            saysSoon(page, "This catalogue knows no such municipality.");
        }

        function test_openingTheStatement_saysWhatWorksWhatDoesNotAndThatNobodyIsNamed() {
            const page = show(statement);
            saysSoon(page, "WCAG 2.2, level AA");
            saysSoon(page, "EN 301 549");
            saysSoon(page, "What does not work yet");
            saysSoon(page, "No contact is set in this guide’s data.");
            verify(!has(page, "contact"));
            pressNamed(page, "back");
            compare(backs.count, 1);
        }

        function test_openingTheLicences_namesTheMapsTheFontsAndTheProgram() {
            const page = show(licences);
            for (const part of ["EUPL 1.2", "LGPL 3", "SIL OFL 1.1", Session.attribution, Session.mapAttribution])
                saysSoon(page, part);
            verify(words(page).includes("GSHHG"), words(page));
        }

        function test_settings_leadToBoth_data() {
            return [{ tag: "statement" }, { tag: "licences" }];
        }
        function test_settings_leadToBoth(row) {
            pressNamed(show(settings), row.tag);
            compare(opened.signalArguments[0][0], row.tag);
        }
    }
}
