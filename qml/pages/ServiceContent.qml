// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Paraply.App
import Paraply.Ui

/// The sections of a service, in the order a parent asks.
ColumnLayout {
    id: root

    required property ServiceDetail detail
    property string said: ""
    property alias keeping: head.keeping
    property alias kept: head.kept
    property alias sharing: more.sharing

    signal opened(page: string, target: string)
    signal keepAsked

    function act(name: string) {
        if (name === "calendar" || name === "qr")
            root.opened(name, root.detail.serviceId);
        else
            root.said = root.detail.run(name);
    }

    spacing: Theme.size.space16

    ServiceHead {
        id: head

        Layout.fillWidth: true
        detail: root.detail
        sharing: !more.sharing
        onKeepAsked: root.keepAsked()
        onShareAsked: root.act("share")
    }
    QuickExitNote {
        Layout.fillWidth: true
        visible: root.detail.isSensitive
    }
    ActionBar {
        objectName: "actions"
        Layout.fillWidth: true
        visible: names.length > 0
        names: root.detail.actionNames
        texts: root.detail.actionTexts
        icons: root.detail.actionIcons
        onTriggered: name => root.act(name)
    }
    ServiceMore {
        id: more

        objectName: "more"
        Layout.fillWidth: true
        detail: root.detail
        onTriggered: name => root.act(name)
    }
    Banner {
        objectName: "said"
        Layout.fillWidth: true
        visible: root.said.length > 0
        kind: "plain"
        iconName: "check"
        text: root.said
    }
    Banner {
        objectName: "freshness"
        Layout.fillWidth: true
        visible: root.detail.freshness !== "fresh"
        kind: "unsure"
        iconName: root.detail.freshness === "ageing" ? "drop-half" : "drop"
        title: root.detail.freshnessTitle
        text: root.detail.freshnessText
    }
    ServiceWhen {
        Layout.fillWidth: true
        detail: root.detail
    }
    ServiceWhom {
        Layout.fillWidth: true
        detail: root.detail
    }
    ServiceWhat {
        Layout.fillWidth: true
        detail: root.detail
    }
    ServiceWhere {
        Layout.fillWidth: true
        detail: root.detail
        onMapAsked: root.opened("map", "")
    }
    ServiceRights {
        Layout.fillWidth: true
        detail: root.detail
        onChosen: pageId => root.opened("article", pageId)
    }
    ServiceSources {
        Layout.fillWidth: true
        detail: root.detail
    }
    ServiceReport {
        Layout.fillWidth: true
        service: root.detail.serviceId
    }
}
