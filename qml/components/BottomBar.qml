// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.Ui

/// The places of a phone, equally wide, or each as its word needs where that is not enough. When the words no longer fit, three remain at full size: the one we are at, acute help, and
/// the way to the rest.
Rectangle {
    id: root

    required property list<string> names
    required property list<string> texts
    required property list<string> icons
    property string current
    property string moreText
    readonly property bool folded: moreText !== "" && width > 0 && (Theme.huge || total(widths) > width - 2 * Theme.size.space6)
    /// What each place needs for its word, as wide as it may become.
    readonly property list<real> widths: needed(texts, letters.font)
    /// All equally wide, where there is room for as many of the widest.
    readonly property bool even: !folded && Math.max(...widths) * names.length <= width - 2 * Theme.size.space6
    readonly property string lead: current !== "acute" && names.includes(current) ? current : names[0] ?? ""

    signal chosen(string name)
    signal moreClicked

    // The font is only named, so that it is asked again when that changes: a call does not tell what it depends on.
    function needed(words: list<string>, font: font): var {
        return words.map(word => Math.max(Theme.size.target, Math.ceil(letters.advanceWidth(word)) + Theme.size.space4));
    }

    function total(numbers: list<real>): real {
        let sum = 0;
        for (const one of numbers)
            sum += one;
        return sum;
    }

    implicitWidth: names.length * Theme.size.target
    implicitHeight: places.implicitHeight + line.height
    color: Theme.colors.surface

    FontMetrics {
        id: letters

        font.pixelSize: Theme.type.nav.px
        font.bold: true
    }
    Divider {
        id: line

        width: root.width
    }
    RowLayout {
        id: places

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.size.space6
        anchors.rightMargin: Theme.size.space6
        spacing: 0

        Repeater {
            model: root.names.length

            NavPlace {
                required property int index
                readonly property string place: root.names[index]

                objectName: "place-" + place
                visible: !root.folded || place === "acute" || place === root.lead
                text: root.texts[index] ?? ""
                iconName: root.icons[index] ?? ""
                chosen: place === root.current
                acute: place === "acute"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.even ? 1 : root.widths[index] ?? Theme.size.target
                onClicked: root.chosen(place)
            }
        }
        Repeater {
            model: root.folded ? 1 : 0

            NavPlace {
                objectName: "place-more"
                text: root.moreText
                iconName: "list"
                chosen: root.current !== "" && !root.names.includes(root.current)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.needed([root.moreText], letters.font)[0]
                onClicked: root.moreClicked()
            }
        }
    }
}
