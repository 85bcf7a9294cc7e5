// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.Ui

/// A test of the answer.
PageCase {
    id: root

    readonly property Component results: Component {
        ResultsPage { }
    }
    /// So high that every card is made.
    readonly property Component tower: Component {
        Item {
            width: root.holder.width
            height: 4000
        }
    }

    function showResults() {
        return show(results);
    }

    function showWhole() {
        return show(results, {}, createTemporaryObject(tower, holder));
    }
}
