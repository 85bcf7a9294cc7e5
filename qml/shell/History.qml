// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App

/// Where the user has been: a plain stack of pages, the first page at the bottom. Begins where the last session ended.
QtObject {
    id: root

    property list<string> pages: Session.view.pages
    property list<string> targets: Session.view.targets
    property list<string> locations: Session.view.locations
    readonly property int depth: pages.length
    readonly property string page: pages[depth - 1] ?? "find"
    readonly property string target: targets[depth - 1] ?? ""
    readonly property string location: locations[depth - 1] ?? ""
    readonly property list<string> roots: ["find", "map", "week", "saved", "acute", "rights", "knowledge", "overview", "settings", "gallery", "problem"]

    /// What the navigation leads to. A first page that is not among them is left for the one that leads to it.
    property list<string> places

    /// The words to search by are wanted, wherever they are typed.
    signal searchAsked

    function set(pages: list<string>, targets: list<string>, locations: list<string>) {
        root.targets = targets;
        root.locations = locations;
        root.pages = pages;
        Session.view.setTrail(pages, targets, locations);
    }
    /// What is open already is not opened once more.
    function open(page: string, target: string, location: string) {
        if (root.page === page && root.target === target && root.location === location)
            return;
        const fresh = root.roots.includes(page);
        const kept = list => fresh ? [] : list;
        root.set([...kept(root.pages), page], [...kept(root.targets), target], [...kept(root.locations), location]);
    }
    function above(page: string): string {
        return page === "overview" && !root.places.includes(page) ? "knowledge" : "find";
    }
    /// From another first page to the one that leads to it, or to the first of all; there it ends, and nothing is closed.
    function back() {
        if (root.depth > 1)
            root.set(root.pages.slice(0, -1), root.targets.slice(0, -1), root.locations.slice(0, -1));
        else if (root.page !== "find")
            root.open(root.above(root.page), "", "");
    }
}
