// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// A Text that draws `shown`, so that what is made of it can have a `text` of its own.
Text {
    id: root

    property alias shown: root.text
}
