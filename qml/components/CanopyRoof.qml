// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// The cloth of the canopy: as wide as the page, its rim at the lower edge.
Item {
    id: root

    readonly property string artSuffix: Theme.scheme === "light" ? "" : "-" + Theme.scheme

    clip: true

    ArtImage {
        LayoutMirroring.enabled: false
        name: "canopy-header" + root.artSuffix
        stretched: true
        x: (root.width - width) / 2
        y: root.height - height
        width: root.width * 1.26
        height: Math.max(Theme.size.canopyArt, root.height)
    }
}
