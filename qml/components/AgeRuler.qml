// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.Ui

/// From birth to 18: the span a service is for, and the asked children as beads with their labels. Ages in months,
/// inclusive. Figures run from the left in every language.
Item {
    id: root

    required property string group
    property int fromMonths: 0
    property int toMonths: 215
    property list<int> childMonths
    property list<string> childLabels
    /// The last figure with its unit, "18 years".
    required property string yearsText
    required property string spokenText
    readonly property real monthWidth: width / 216
    /// With large text the labels do not fit side by side: then they are a line of words.
    readonly property bool inWords: Theme.large
    readonly property real labelHeight: childMonths.length === 0 ? 0
        : (inWords ? words.implicitHeight : Theme.lineHeight("caption")) + Theme.size.space4

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitWidth: Theme.size.target * 5
    implicitHeight: labelHeight + Theme.size.bead + Theme.lineHeight("nav") + Theme.size.space4
    Accessible.role: Accessible.StaticText
    Accessible.name: spokenText

    Flow {
        id: words

        width: root.width
        visible: root.inWords
        spacing: Theme.size.space12

        Repeater {
            model: root.childLabels

            FlowText {
                required property string modelData

                room: root.width
                text: modelData
                role: "caption"
                font.bold: true
                spoken: false
            }
        }
    }
    Rectangle {
        id: track

        y: root.labelHeight + (Theme.size.bead - height) / 2
        width: root.width
        height: Theme.size.ruler
        radius: height / 2
        color: Theme.colors.sunken
        border.color: Theme.colors.line
        border.width: Theme.size.hairline

        Rectangle {
            x: root.fromMonths * root.monthWidth
            width: Math.max(height, (root.toMonths + 1 - root.fromMonths) * root.monthWidth)
            height: parent.height
            radius: height / 2
            color: Theme.groupColor(root.group)
        }
    }
    Repeater {
        id: labels

        model: root.childMonths.length

        RulerChild {
            required property int index

            label: root.inWords ? "" : root.childLabels[index] ?? ""
            centre: root.childMonths[index] * root.monthWidth
            span: root.width
            // Labels of children of nearly the same age stand side by side.
            free: index > 0 ? (labels.itemAt(index - 1) as RulerChild)?.labelEnd + Theme.size.space8 : 0
            after: index + 1 < labels.count ? (labels.itemAt(index + 1) as RulerChild)?.tail + Theme.size.space8 : 0
            beadTop: root.labelHeight
        }
    }
    Repeater {
        model: Theme.large ? [0, 6, 18] : [0, 3, 6, 10, 13, 18]

        AppText {
            required property int modelData

            text: modelData === 18 ? root.yearsText : modelData
            role: "nav"
            color: Theme.colors.ink2
            spoken: false
            wrapMode: Text.NoWrap
            y: root.labelHeight + Theme.size.bead + Theme.size.space4
            x: Math.min(root.width - implicitWidth, Math.max(0, modelData * 12 * root.monthWidth - implicitWidth / 2))
        }
    }
}
