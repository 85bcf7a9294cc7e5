// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// Whom to call when it is urgent; the numbers are the catalogue's.
Surface {
    id: surface

    Component {
        id: acute
        AcutePage { }
    }

    PageCase {
        name: "Acute"
        holder: surface.holder

        function cleanupTestCase() {
            surface.width = 400;
        }

        function test_pressingANumber_callsIt() {
            const page = show(acute);
            pressNamed(find(page, "call-se-1177"), "call");
            compare(Stage.opened.length, 1);
            verify(Stage.opened[0].startsWith("tel:"), Stage.opened[0]);
            verify(Stage.opened[0].endsWith("1177"), Stage.opened[0]);
        }

        function test_withoutAPhone_theNumberIsCopied() {
            const page = show(acute);
            Stage.programs = false;
            ignoreWarning(/services|openUrl/);
            pressNamed(find(page, "call-se-1177"), "call");
            verify(Stage.clipboard.includes("1177"), Stage.clipboard);
            verify(find(page, "said").text.includes("copied"));
        }

        function test_onAWideScreen_theNumberIsLargeAndCanBeCopied() {
            surface.width = 1000;
            const page = show(acute);
            const row = find(page, "call-se-1177");
            verify(row.large);
            pressNamed(page, "copy-se-1177");
            verify(Stage.clipboard.includes("1177"), Stage.clipboard);
            staysInside(page);
            surface.width = 400;
        }

        function test_whoIsOpenNow_standsUnderItsHeading() {
            const page = show(acute);
            verify(has(find(page, "acuteNow"), "call-se-1177"));
            verify(words(find(page, "acuteNow")).includes("Around the clock"));
            verify(!has(page, "acuteLater"));
        }

        function test_withoutACatalogue_saysSo() {
            spoil("missing", "damaged", Session.Failed);
            const page = show(acute);
            saysSoon(page, "The numbers could not be opened.");
            Stage.open("good", "good");
            tryVerify(() => has(page, "call-se-1177"));
        }
    }
}
