// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// Where a file goes that the guide makes: asked on a desktop, the downloads on a phone; and it says where.
Item {
    id: root

    width: 100
    height: 100

    WindowCase {
        name: "FileGoing"
        holder: root

        function exported() {
            return find(view, "exported");
        }
        /// Also while there is nothing to say.
        function going(item) {
            return Array.from(item.children).reduce((found, child) => found ?? (child instanceof FileGoing ? child : going(child)), null);
        }
        function open(size) {
            showMain(size);
            showNamed("overview");
        }
        function askWhere() {
            open({ width: 1280, height: 800 });
            pressNamed(view, "exportSheet");
            const dialog = going(view).dialog;
            tryCompare(dialog, "visible", true);
            return dialog;
        }

        /// Types a name into the dialog and takes it.
        function saveAs(name) {
            const over = view.parent, field = find(over, "fileNameTextField");
            press(field);
            tryCompare(field, "activeFocus", true);
            field.selectAll();
            for (const letter of name)
                keyClick(letter);
            compare(field.text, name);
            press(all(over, one => one instanceof T.Button && one.text === "Save")[0]);
        }

        function test_onADesktop_theUserSaysWhere() {
            const dialog = askWhere();
            verify(String(dialog.selectedFile).endsWith("/Downloads/paraply-orebro-2026-11-21.csv"), dialog.selectedFile);
            verify(!has(view, "exported"));
            saveAs("tal.csv");
            tryVerify(() => has(view, "exported"));
            verify(exported().title.includes("Downloads/tal.csv"), exported().title);
            pressNamed(exported(), "bannerAction");
            compare(Stage.opened, [String(dialog.currentFolder)]);
        }

        function test_aNameThatIsTaken_isAskedAbout_data() {
            return [{ tag: "replaced", button: "replaceFile", said: "Downloads/taken-replaced.csv" },
                { tag: "both kept", button: "keepBoth", said: "Downloads/taken-both kept (2).csv" }, { tag: "left alone", button: "sheetClose", said: "" }];
        }
        function test_aNameThatIsTaken_isAskedAbout(row) {
            askWhere();
            saveAs("taken-" + row.tag + ".csv");
            tryVerify(() => has(view, "exported"));
            pressNamed(view, "exportSheet");
            tryCompare(going(view).dialog, "visible", true);
            saveAs("taken-" + row.tag + ".csv");
            tryCompare(going(view).question, "opened", true);
            compare(going(view).question.title, "“taken-" + row.tag + ".csv” is there already");
            press(find(view.parent, row.button));
            tryCompare(going(view).question, "visible", false);
            tryVerify(() => row.said === "" || (has(view, "exported") && plain(exported().title).includes(row.said)));
            compare(has(view, "exported"), row.said !== "");
        }

        function test_whoWantsNoFileAfterAll_getsNone() {
            const dialog = askWhere();
            dialog.reject();
            tryCompare(dialog, "visible", false);
            verify(!has(view, "exported"));
            pressNamed(view, "printReport");
            tryCompare(dialog, "visible", true);
            verify(String(dialog.selectedFile).endsWith(".pdf"), dialog.selectedFile);
            dialog.reject();
            tryCompare(dialog, "visible", false);
        }

        function test_onAPhone_itGoesToTheDownloads() {
            open({ width: 360, height: 740 });
            pressNamed(view, "exportSheetBelow");
            tryVerify(() => has(view, "exported"));
            verify(exported().title.includes("Downloads/paraply-orebro-2026-11-21"), exported().title);
            verify(!going(view).dialog.visible);
            Stage.programs = false;
            ignoreWarning(/QPlatformServices/);
            pressNamed(exported(), "bannerAction");
            tryVerify(() => !has(exported(), "bannerAction"));
        }
    }
}
