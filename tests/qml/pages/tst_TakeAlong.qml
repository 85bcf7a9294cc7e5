// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// A time into the calendar, a contact into another phone.
Surface {
    id: surface

    PageCase {
        id: root

        readonly property Component calendar: Component {
            CalendarPage { }
        }
        readonly property Component qr: Component {
            QrPage { }
        }

        name: "TakeAlong"
        holder: surface.holder

        function showErvalla(component) {
            return show(component, { target: "orebro-axberg-ervalla" });
        }

        function test_oneTime_isHandedToTheSystemAsAFile() {
            const page = showErvalla(calendar);
            const rows = allNamed(page, "opening");
            compare(rows.length, 6);
            compare(plain(rows[0].text), "Monday 23 November");
            press(rows[1]);
            tryCompare(Stage, "opened", ["file://" + Stage.calendarFile()]);
            verify(Stage.fileText(Stage.calendarFile()).includes("DTSTART;TZID=Europe/Stockholm:20261126T090000"));
            compare(has(page, "said"), false);
        }

        function test_allTimes_areOneFileWithARule() {
            const page = showErvalla(calendar);
            pressNamed(page, "addAll");
            tryVerify(() => Stage.opened.length === 1);
            verify(Stage.fileText(Stage.calendarFile()).includes("RRULE:FREQ=WEEKLY"));
        }

        function test_withoutACalendar_itSaysWhereTheFileLies() {
            const page = showErvalla(calendar);
            Stage.programs = false;
            ignoreWarning(/QPlatformServices/);
            pressNamed(page, "addAll");
            compare(find(page, "said").text, "No calendar opened here. Open the file with yours.");
            const where = plain(find(page, "calendarFile").title);
            const file = where.replace("Saved as ", "");
            verify(/paraply-orebro-axberg-ervalla( .\d+.)?\.ics$/.test(file), where);
            verify(Stage.fileText(file).startsWith("BEGIN:VCALENDAR"));
        }

        function test_whereNoTimeIsKnown_thePageSaysSoAndLeadsBack() {
            const page = show(calendar, { target: "orebro-tjejjour" });
            saysSoon(page, "No times are known here.");
            press(controls(find(page, "calendarEmpty"))[0]);
            compare(backs.count, 1);
        }

        function test_anUnknownService_isSaid() {
            saysSoon(show(qr, { target: "nobody" }), "This support is no longer in the guide.");
        }

        function test_theCodeChangesWithTheChoice_andIsSpoken() {
            const page = showErvalla(qr);
            const code = find(page, "code");
            verify(code.content.startsWith("BEGIN:VCARD"));
            verify(code.Accessible.name.startsWith("QR code. Contact"));
            pressNamed(page, "code-calendar");
            verify(code.content.startsWith("BEGIN:VCALENDAR"));
            pressNamed(page, "code-link");
            verify(code.content.startsWith("https://"));
        }

        function test_aShelter_givesNoPlaceInItsCode() {
            const code = find(show(qr, { target: "orebro-tjejjour" }), "code");
            verify(code.content.includes("ADR:;;;;Örebro;;"), code.content);
        }

        function test_theCodeIsSquare_belowAWrappedName() {
            Session.settings.textScale = 2;
            const page = showErvalla(qr);
            const code = find(page, "code");
            tryCompare(code, "height", code.width);
            const name = find(page, "qrName");
            tryVerify(() => name.y + name.contentHeight <= code.y, 5000, "the name stands under the code");
        }

        function test_nothingStandsOut_inLargeTextAndMirrored() {
            Session.settings.textScale = 2;
            for (const component of [calendar, qr]) {
                const page = showErvalla(component);
                staysInside(page);
            }
        }
    }
}
