// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// Every colour of one scheme. The names and values of the first part are the look's own tokens; the second part
/// are tones that only one component needs. Ratios are held by tests/qml/tst_Contrast.qml.
QtObject {
    required property color bg
    required property color surface
    required property color sunken
    required property color ink
    required property color ink2
    required property color line
    required property color edge
    required property color primary
    required property color primaryDeep
    required property color onPrimary
    required property color primaryTint
    required property color onPrimaryTint
    required property color galon
    required property color galonDeep
    required property color galonLight
    required property color onGalon
    required property color galonEdge
    required property color galonTint
    required property color open
    required property color openTint
    required property color unsure
    required property color unsureTint
    required property color acute
    required property color onAcute
    required property color acuteTint
    required property color focus
    required property color land
    required property color water
    required property color waterInk
    required property color river
    required property color county
    required property color meet
    required property color meetTint
    required property color health
    required property color healthTint
    required property color parent
    required property color parentTint
    required property color hard
    required property color hardTint
    required property color teen
    required property color teenTint
    required property color law
    required property color lawTint

    required property color onCanopy
    required property color canopyButton
    required property color tonalFoot
    required property color acuteDeep
    required property color inkDeep
    required property color edgeTint
    required property color sky
    required property color skyGround
    required property color onSky
}
