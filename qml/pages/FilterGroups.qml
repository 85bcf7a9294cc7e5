// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// Every filter, group by group, each choice with what it would give.
ColumnLayout {
    id: root

    readonly property Finder finder: Session.finder

    spacing: Theme.size.space12

    component Group: ColumnLayout {
        id: group

        required property string title
        required property FacetModel choices
        required property string namePrefix

        Layout.fillWidth: true
        spacing: Theme.size.space4
        visible: choices.count > 0

        SectionHeading {
            Layout.fillWidth: true
            text: group.title
        }
        ChipFlow {
            Layout.fillWidth: true
            FacetChips {
                facets: group.choices
                namePrefix: group.namePrefix
                room: group.width + Theme.size.chipGap
            }
        }
    }

    Group {
        title: qsTr("When")
        choices: root.finder.openChoices
        namePrefix: "filter-open-"
    }
    Group {
        title: qsTr("How")
        choices: root.finder.more
        namePrefix: "filter-more-"
    }
    Group {
        title: qsTr("What")
        choices: root.finder.kinds
        namePrefix: "filter-kind-"
    }
    Group {
        title: qsTr("Municipality")
        choices: root.finder.municipalities
        namePrefix: "filter-municipality-"
    }
    Group {
        title: qsTr("Language of the service")
        choices: root.finder.languages
        namePrefix: "filter-language-"
    }
    UndoButton { }
    OutlineButton {
        objectName: "clearFilters"
        Layout.fillWidth: true
        visible: root.finder.filterCount > 0
        text: qsTr("Remove all filters")
        iconName: "close"
        onClicked: root.finder.clearFilters()
    }
}
