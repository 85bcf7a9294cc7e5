// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import Paraply.Ui

/// What the fills of the cells mean.
Flow {
    id: root

    component Sample: Row {
        id: sample

        required property string level
        required property string number
        property string word

        spacing: Theme.size.space6

        CoverageCell {
            // A picture of a cell, not one to press.
            enabled: false
            level: sample.level
            text: sample.number
            implicitHeight: Theme.size.space32
            Accessible.ignored: true
        }
        AppText {
            visible: sample.word.length > 0
            anchors.verticalCenter: parent.verticalCenter
            text: sample.word
            role: "caption"
            color: Theme.colors.ink2
        }
    }

    spacing: Theme.size.space8

    Sample {
        level: "none"
        number: "0"
        word: qsTr("gap")
    }
    Sample {
        level: "thin"
        number: "2"
        word: qsTr("thin for teenagers")
    }
    Sample {
        level: "few"
        number: "1"
    }
    Sample {
        level: "some"
        number: "2–4"
    }
    Sample {
        level: "many"
        number: "5–9"
    }
    Sample {
        level: "most"
        number: "10+"
    }
}
