// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// The type scale. `script` is "latin", "arabic" or "ethiopic".
QtObject {
    id: root

    required property real scale
    required property string script
    readonly property real lineFactor: script === "arabic" ? 1.35 : script === "ethiopic" ? 1.3 : 1

    readonly property TypeRole display: TypeRole { scale: root.scale; lineFactor: root.lineFactor; size: 28; line: 34; bold: true }
    readonly property TypeRole title: TypeRole { scale: root.scale; lineFactor: root.lineFactor; size: 22; line: 28; bold: true }
    readonly property TypeRole heading: TypeRole { scale: root.scale; lineFactor: root.lineFactor; size: 18; line: 24; bold: true }
    readonly property TypeRole name: TypeRole { scale: root.scale; lineFactor: root.lineFactor; size: 16; line: 21; bold: true }
    readonly property TypeRole body: TypeRole { scale: root.scale; lineFactor: root.lineFactor; size: 16; line: 24; bold: false }
    readonly property TypeRole label: TypeRole { scale: root.scale; lineFactor: root.lineFactor; size: 15; line: 20; bold: true }
    readonly property TypeRole small: TypeRole { scale: root.scale; lineFactor: root.lineFactor; size: 14; line: 20; bold: false }
    readonly property TypeRole caption: TypeRole { scale: root.scale; lineFactor: root.lineFactor; size: 13; line: 18; bold: false }
    readonly property TypeRole nav: TypeRole { scale: root.scale; lineFactor: root.lineFactor; size: 12; line: 16; bold: false }
    /// Nothing is set smaller than this, px.
    readonly property int least: Math.round(10 * scale)

    /// A role by its name; an unknown name is a mistake in our own code and reads as body, with a warning.
    function role(name: string): TypeRole {
        if (!(name in root))
            console.warn("Theme: no type role called", name);
        return root[name] ?? root.body;
    }
}
