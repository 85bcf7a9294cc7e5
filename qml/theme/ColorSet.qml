// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// Every colour of one scheme, in columns light, dark, contrast. What stands on a fill is <fill>Ink: QML would take
/// the look's own name onFill for a signal handler of the property fill. The first part holds the look's own tokens; the
/// second, tones that only one component needs. Ratios are held by tests/qml/tst_Contrast.qml.
QtObject {
    required property string scheme

    function pick(light: string, dark: string, contrast: string): string {
        return scheme === "contrast" ? contrast : scheme === "dark" ? dark : light;
    }

    readonly property color bg: pick("#F7F3EC", "#10191C", "#000000")
    readonly property color surface: pick("#FFFDF9", "#19262A", "#000000")
    readonly property color sunken: pick("#EEE8DD", "#0B1214", "#000000")
    readonly property color ink: pick("#1D2B30", "#F1ECE2", "#FFFFFF")
    readonly property color ink2: pick("#4A5A5F", "#B7C2C1", "#FFFFFF")
    readonly property color line: pick("#E2DACC", "#2B3A3E", "#FFFFFF")
    readonly property color edge: pick("#6C8487", "#78908F", "#FFFFFF")
    readonly property color primary: pick("#1D5563", "#8CCAD3", "#FFD84A")
    readonly property color primaryDeep: pick("#123A45", "#5FA6B1", "#FFD84A")
    readonly property color primaryInk: pick("#FFFFFF", "#08252C", "#000000")
    readonly property color primaryTint: pick("#DCEBEB", "#1F3F47", "#000000")
    readonly property color primaryTintInk: pick("#164450", "#CBE7EA", "#FFD84A")
    readonly property color galon: pick("#F4B740", "#F4B740", "#FFD84A")
    readonly property color galonDeep: pick("#E9A42C", "#C98718", "#E9A42C")
    readonly property color galonLight: pick("#F9C95F", "#F9C95F", "#F9C95F")
    readonly property color galonInk: pick("#2B2008", "#2B2008", "#000000")
    readonly property color galonEdge: pick("#94660E", "#F4B740", "#FFD84A")
    readonly property color galonTint: pick("#FCE9C0", "#3D3015", "#000000")
    readonly property color open: pick("#2C6A3F", "#8FD09B", "#9BF0A9")
    readonly property color openTint: pick("#E0EFDF", "#1D3725", "#000000")
    readonly property color unsure: pick("#7A5000", "#F2C879", "#FFD84A")
    readonly property color unsureTint: pick("#FBEBC8", "#3B2F15", "#000000")
    readonly property color acute: pick("#A12B38", "#FFA8A4", "#FFB3AE")
    readonly property color acuteInk: pick("#FFFFFF", "#3A0A0E", "#000000")
    readonly property color acuteTint: pick("#FBE3E1", "#45201F", "#000000")
    readonly property color focus: pick("#0F3A45", "#FFE2A0", "#7FE9FF")
    readonly property color land: pick("#F3EDDF", "#16211F", "#000000")
    readonly property color water: pick("#BCDCE4", "#1F4350", "#0F3A52")
    readonly property color waterInk: pick("#235566", "#9CCBD8", "#BFE9FF")
    readonly property color river: pick("#8FC3D1", "#2C5B69", "#4FA3C7")
    readonly property color county: pick("#8C7F68", "#8F8570", "#FFFFFF")
    readonly property color meet: pick("#8A5200", "#F3C06B", "#FFD84A")
    readonly property color meetTint: pick("#FCE6BF", "#3E2F14", "#000000")
    readonly property color health: pick("#1B6080", "#8CC8E6", "#8FDBFF")
    readonly property color healthTint: pick("#D8EAF3", "#17354A", "#000000")
    readonly property color parent: pick("#3E682D", "#A9D18D", "#B7F09A")
    readonly property color parentTint: pick("#E2EDD4", "#25381B", "#000000")
    readonly property color hard: pick("#6F4385", "#D5B0E6", "#E7C4FF")
    readonly property color hardTint: pick("#EEE2F3", "#382745", "#000000")
    readonly property color teen: pick("#A53450", "#F5A3AF", "#FFB6C0")
    readonly property color teenTint: pick("#FBE0E2", "#45222C", "#000000")
    readonly property color law: pick("#48546E", "#B9C4DE", "#DCE4FF")
    readonly property color lawTint: pick("#E2E6EF", "#2A3347", "#000000")

    /// What a finger is on; what is chosen where no fill says it; a chosen fill that a finger is on.
    readonly property color pressedTint: pick("#DCEBEB", "#1F3F47", "#5A5A5A")
    readonly property color chosenTint: pick("#DCEBEB", "#1F3F47", "#6B5900")
    readonly property color pressedFill: pick("#123A45", "#5FA6B1", "#8D7300")
    /// Behind the words that are heard just now.
    readonly property color heardTint: pick("#FCE9C0", "#3D3015", "#3A3000")
    readonly property color canopyInk: pick("#2B2008", "#FFF1D2", "#FFFFFF")
    readonly property color canopyButton: pick("#FCE9C0", "#3D3015", "#000000")
    readonly property color tonalFoot: pick("#B4C8CA", "#162E34", "#FFD84A")
    readonly property color acuteDeep: pick("#74202A", "#C97A77", "#FFB3AE")
    readonly property color inkDeep: pick("#0B1316", "#B7B2A8", "#FFFFFF")
    readonly property color edgeTint: pick("#A9B5B5", "#4A5C5E", "#FFFFFF")
    readonly property color veil: pick("#8C1D2B30", "#A60B1214", "#CC000000")
    readonly property color cellFew: pick("#E4F0EF", "#1A3037", "#000000")
    readonly property color cellSome: pick("#C6E0DF", "#1F3F47", "#000000")
    readonly property color cellMany: pick("#97C6C7", "#2C5D68", "#000000")
    readonly property color cellMost: pick("#2A6C79", "#8CCAD3", "#FFD84A")
    readonly property color cellInk: pick("#1D2B30", "#F1ECE2", "#FFFFFF")
    readonly property color cellMostInk: pick("#FFFFFF", "#08252C", "#000000")
    readonly property color sky: pick("#1D5563", "#1D5563", "#1D5563")
    readonly property color skyGround: pick("#164450", "#164450", "#164450")
    readonly property color skyInk: pick("#FFFFFF", "#FFFFFF", "#FFFFFF")
}
