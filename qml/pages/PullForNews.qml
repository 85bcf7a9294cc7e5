// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Ui

/// Pulling a list down asks the feed, where there is one; Settings > Updates does the same with a button.
PullMark {
    active: Session.updates.state !== Updates.NoFeed
    pullText: qsTr("Pull further to ask for news")
    letGoText: qsTr("Let go to ask for news")
    onAsked: Session.updates.ask()
}
