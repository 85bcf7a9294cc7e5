// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// Why nothing is heard, or not all, and what to do about it.
Banner {
    id: root

    required property PageReader reader

    objectName: "readAloudNotice"
    visible: root.reader.noticeTitle.length > 0
    kind: "unsure"
    iconName: "read-aloud"
    title: root.reader.noticeTitle
    text: root.reader.noticeText
}
