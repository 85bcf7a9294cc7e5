// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A test of the page of one service.
PageCase {
    id: root

    readonly property Component service: Component {
        ServicePage { }
    }

    function showService(id, location) {
        return show(service, { target: id, location: location ?? "" });
    }

    function everyService() {
        return ["karlskoga-familjecentral", "karlskoga-oppen-forskola", "karlskoga-gryningen", "lan-bup", "orebro-axberg-ervalla",
            "orebro-axberg-hovsta", "orebro-mottagningsgruppen", "orebro-tjejjour", "se-1177"].map(id => ({ tag: id }));
    }
}
