// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// One page by its name, read when it is first opened: "service" is ServicePage.qml. Shells know names, never pages; pages know neither
/// shells nor each other.
Loader {
    id: root

    required property string page
    property string target: ""
    property string location: ""
    readonly property list<string> targeted: ["service", "calendar", "qr", "article", "municipality"]
    readonly property list<string> located: ["service", "calendar", "qr"]
    readonly property list<string> others: ["results", "map", "week", "saved", "acute", "rights", "knowledge", "publications", "settings", "sync",
        "filters", "place", "birth", "overview", "statement", "licences", "problem", "more", "keys", "gallery"]
    /// An unknown name leads to the first page.
    readonly property string name: [...targeted, ...others].includes(page) ? page : "find"
    property string shown

    signal opened(page: string, target: string, location: string)
    signal back

    function asked(): var {
        const place = { target: root.target, location: root.location }, target = { target: root.target };
        return root.located.includes(root.name) ? place : root.targeted.includes(root.name) ? target : {};
    }
    function show(): void {
        root.shown = root.name;
        root.setSource(root.name.charAt(0).toUpperCase() + root.name.slice(1) + "Page.qml", root.asked());
    }
    function hand(): void {
        if (root.item && root.shown === root.name)
            Object.assign(root.item, root.asked());
    }

    onNameChanged: {
        if (root.shown !== "")
            root.show();
    }
    onTargetChanged: hand()
    onLocationChanged: hand()
    onLoaded: hand()
    Component.onCompleted: show()

    Connections {
        target: root.item
        ignoreUnknownSignals: true
        function onOpened(page: string, target: string, location: string): void {
            root.opened(page, target, location);
        }
        function onBack(): void {
            root.back();
        }
    }
}
