// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// Where the user has been: a plain stack of pages, the first page at the bottom. Values only.
QtObject {
    id: root

    property list<string> pages: ["find"]
    property list<string> targets: [""]
    property list<string> locations: [""]
    readonly property int depth: pages.length
    readonly property string page: pages[depth - 1] ?? "find"
    readonly property string target: targets[depth - 1] ?? ""
    readonly property string location: locations[depth - 1] ?? ""
    readonly property list<string> roots: ["find", "rights", "knowledge", "settings", "gallery", "problem"]

    function open(page: string, target: string, location: string) {
        const fresh = root.roots.includes(page);
        root.targets = fresh ? [target] : [...root.targets, target];
        root.locations = fresh ? [location] : [...root.locations, location];
        root.pages = fresh ? [page] : [...root.pages, page];
    }
    function back() {
        if (root.depth > 1) {
            root.pages = root.pages.slice(0, -1);
            root.targets = root.targets.slice(0, -1);
            root.locations = root.locations.slice(0, -1);
        }
    }
}
