// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// A catalogue that is missing, damaged, foreign or too new is told, with a way out.
Surface {
    id: surface

    Component {
        id: firstPage
        FindPage { }
    }
    Component {
        id: results
        ResultsPage { }
    }
    Component {
        id: problem
        ProblemPage { }
    }

    PageCase {
        name: "Spoilt"
        holder: surface.holder

        function test_askingForAForeignFile_isToldOnFindAndResults_data() {
            return [{ tag: "find", component: firstPage }, { tag: "results", component: results }];
        }
        function test_askingForAForeignFile_isToldOnFindAndResults(row) {
            const page = show(row.component);
            verify(!has(page, "catalogueNotice"));
            spoil("foreign", "good", Session.FellBack);
            const notice = find(page, "catalogueNotice");
            compare(notice.title, "This is not a data file for the guide.");
            compare(notice.text, "You see the data that came with the guide instead.");
            verify(notice.height >= notice.implicitHeight);
            tryCompare(Session.finder, "total", 6);
        }

        function test_askingForASpoiltFile_saysWhatIsWrongWithIt_data() {
            return [{ tag: "missing", title: "The data file is not there." }, { tag: "damaged", title: "The data file is damaged." },
                { tag: "newer", title: "The data file is made for a newer guide." }];
        }
        function test_askingForASpoiltFile_saysWhatIsWrongWithIt(row) {
            const page = show(firstPage);
            spoil(row.tag, "good", Session.FellBack);
            compare(find(page, "catalogueNotice").title, row.title);
            Stage.open("good", "good");
            tryVerify(() => !has(page, "catalogueNotice"));
        }

        function test_losingTheBundledCatalogue_leavesAPageThatSaysWhatToDo() {
            spoil("missing", "damaged", Session.Failed);
            const page = show(problem);
            compare(find(page, "problem").title, "The guide's own data cannot be read.");
            saysSoon(page, "Install the guide again. What this device remembers is kept.");
            saysSoon(page, "bundled.sqlite");
            press(find(find(page, "call112"), "call"));
            compare(Stage.opened.join(), "tel:112");
            Stage.programs = false;
            ignoreWarning(/services|openUrl/);
            press(find(find(page, "call112"), "call"));
            compare(plain(find(page, "said").text), "No program here opens it. 112 is copied.");
        }
    }
}
