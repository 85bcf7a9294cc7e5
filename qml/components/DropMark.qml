// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// How full the drop is: "fresh" full, "ageing" half, "old" empty.
AppIcon {
    id: root

    required property string level

    name: level === "fresh" ? "drop-full" : level === "ageing" ? "drop-half" : "drop"
    size: Theme.size.icon18
    color: Theme.colors.ink2
}
