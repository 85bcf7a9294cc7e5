// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma Singleton
import QtQuick

/// The one place where colours, type, lengths and durations are decided. The shell sets the first block; everything
/// else follows.
QtObject {
    id: root

    /// "light", "dark" or "contrast"
    property string scheme: "light"
    /// 1.0 to 2.0, the user's choice
    property real textScale: 1
    /// px per dp: 1 on phone, tablet and desktop
    property real shellScale: 1
    /// device pixels per px: the shell binds it to Screen.devicePixelRatio
    property real pixelRatio: 1
    property bool reducedMotion: false
    /// "latin", "arabic" or "ethiopic", after the language shown
    property string script: "latin"

    /// From 130 %: no people in the header, tiles in two columns.
    readonly property bool large: textScale >= 1.3
    /// From 160 %: ages in two columns, tiles become rows, the title leaves the canopy.
    readonly property bool huge: textScale >= 1.6

    readonly property ColorSet colors: ColorSet { scheme: root.scheme }
    readonly property bool highContrast: scheme === "contrast"
    /// The sky of the rain scenes, the same in every scheme.
    readonly property color rainSky: "#1D5563"
    readonly property SizeScale size: SizeScale {
        scale: root.shellScale
        pixelRatio: root.pixelRatio
        textScale: root.textScale
    }
    readonly property TimeScale time: TimeScale { still: root.reducedMotion }
    readonly property TypeScale type: TypeScale {
        scale: root.textScale * root.shellScale
        script: root.script
    }

    function px(role: string): int {
        return root.type.role(role).px;
    }
    function lineHeight(role: string): int {
        return root.type.role(role).lineHeight;
    }
    function bold(role: string): bool {
        return root.type.role(role).bold;
    }
    /// The colour of one of the six groups ("meet" ... "law"); a service without a group is drawn in ink.
    function groupColor(group: string): color {
        return root.colors[group] ?? root.colors.ink2;
    }
    function groupTint(group: string): color {
        return root.colors[group + "Tint"] ?? root.colors.sunken;
    }
    /// `image://icon/` wants the six digits only.
    // Not tone.toString().slice(): a call on what a colour's own method gave makes 6.4's qmllint crash, most times.
    function hex(tone: color): string {
        return String(tone).slice(-6);
    }
}
