// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App

/// Where a service is, how far, and what is kept secret of it.
Surface {
    id: surface

    ServiceCase {
        name: "ServicePlace"
        holder: surface.holder

        function test_aMaskedService_showsNoAddressAndSaysSo() {
            Session.place.choose("Örebro");
            const page = showService("orebro-tjejjour");
            const address = find(page, "address");
            compare(address.label, "The address is secret");
            compare(address.iconName, "lock");
            verify(!has(page, "action-navigate"));
            verify(!words(page).includes("From where you look"));
            verify(!words(page).includes("km"));
        }

        function test_aSecretPlaceWithoutANumber_doesNotTellYouToCall() {
            const page = showService("orebro-tjejjour");
            compare(all(page, one => one.objectName.startsWith("phone-")).length, 0);
            verify(!find(page, "address").text.includes("Call"), find(page, "address").text);
        }

        function test_aServiceForEverybody_saysThatItHasNoPlace() {
            const page = showService("lan-bup");
            compare(plain(find(page, "address").text), "For everybody in Örebro län. It has no meeting place of its own.");
            verify(!has(page, "action-navigate"));
        }

        function test_choosingAPlace_saysHowFarAndHowExactly() {
            Session.place.choose("Hovsta");
            const page = showService("orebro-mottagningsgruppen");
            compare(find(page, "address").text.includes("Ribbingsgatan 1–3"), true);
            saysSoon(page, "About 8 km");
            saysSoon(page, "The distance is to the middle of the town, not to the house.");
        }
    }
}
