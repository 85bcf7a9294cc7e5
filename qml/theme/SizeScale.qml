// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// Every length, in px: dp of the look times the shell's scale. Heights of controls are minimums; text may make them grow.
QtObject {
    required property real scale
    required property real pixelRatio
    /// How much bigger than usual the text is.
    property real textScale: 1
    /// Drawings beside words grow with them, half as much again at most: they are read at a glance, and words need the room.
    readonly property real drawn: scale * Math.min(textScale, 1.5)
    /// The free edge of a page, which the shell sets: 16 phone, 20 tablet, 24 desktop.
    property real margin: space16
    /// 66 characters of body text: nobody reads longer lines well.
    property real readingWidth: 560 * scale
    /// A page of one column gets no wider.
    readonly property real columnWidth: readingWidth * 1.35

    readonly property real space2: 2 * scale
    readonly property real space4: 4 * scale
    readonly property real space6: 6 * scale
    readonly property real space8: 8 * scale
    readonly property real space12: 12 * scale
    readonly property real space16: 16 * scale
    readonly property real space20: 20 * scale
    readonly property real space24: 24 * scale
    readonly property real space32: 32 * scale
    readonly property real space48: 48 * scale

    readonly property real radiusBadge: 10 * scale
    readonly property real radiusChip: 14 * scale
    readonly property real radiusButton: 16 * scale
    readonly property real radiusField: 18 * scale
    readonly property real radiusCard: 20 * scale
    readonly property real radiusSheet: 26 * scale
    readonly property real radiusDome: 28 * scale
    readonly property real radiusDomeFoot: 9 * scale

    readonly property real target: 48 * scale
    readonly property real hairline: 1 * scale
    /// Border of a control: 1.5 dp, cut to whole device pixels, or the software renderer draws its sides unequal.
    readonly property real edge: Math.max(1, Math.floor(1.5 * scale * pixelRatio)) / pixelRatio
    readonly property real ledge: 3 * scale
    readonly property real focusRing: 3 * scale
    readonly property real chosenEdge: 2 * scale

    readonly property real icon14: Math.round(14 * drawn)
    readonly property real icon18: Math.round(18 * drawn)
    readonly property real icon24: Math.round(24 * drawn)
    readonly property real icon40: 40 * scale
    readonly property real dot: 4 * scale
    readonly property real mark: Math.round(12 * drawn)
    readonly property real tick: Math.round(22 * drawn)

    readonly property real ageChipHeight: 56 * scale
    readonly property real fieldHeight: 58 * scale
    readonly property real fieldButton: 44 * scale
    readonly property real chip: 40 * scale
    /// Between two chips, across as down; each chip has half of it at its ends, and its target is as much higher than what is drawn.
    readonly property real chipGap: target - chip
    readonly property real tag: 28 * scale
    readonly property real tile: 122 * scale
    readonly property real tileBadge: 44 * scale
    readonly property real badge: 46 * scale
    readonly property real titleBadge: 54 * scale
    readonly property real cardWidth: 360 * scale
    readonly property real cardColumn: 58 * scale
    readonly property real dayColumn: 100 * scale
    readonly property real action: 64 * scale
    readonly property real row: 60 * scale
    readonly property real code: 400 * scale
    readonly property real callButton: 132 * scale
    /// Where the number is written large.
    readonly property real callButtonLarge: 194 * scale

    readonly property real bar: 68 * scale
    readonly property real barDomeWidth: 56 * drawn
    readonly property real barDomeHeight: 32 * drawn
    readonly property real rail: 92 * scale
    readonly property real railPlace: 66 * scale
    readonly property real railAcuteWidth: 72 * scale
    readonly property real appIcon: 52 * scale

    /// As high as one line of title needs, so that nothing moves when the words come.
    readonly property real canopy: 136 * scale
    readonly property real canopyHuge: 118 * scale
    readonly property real canopyArt: 226 * scale
    readonly property real people: 46 * scale
    readonly property real switchWidth: 60 * drawn
    readonly property real switchHeight: 36 * drawn
    readonly property real switchBead: 26 * drawn

    readonly property real ruler: 10 * scale
    readonly property real bead: 18 * scale
    readonly property real weekDome: 25 * scale
    readonly property real gore: 40 * scale
    readonly property real quoteBar: 4 * scale
    readonly property real emptyWidth: 150 * scale
}
