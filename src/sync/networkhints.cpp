// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/networkhints.h"

#include <QNetworkInformation>

namespace paraply {

namespace {

QNetworkInformation *information()
{
    // loadDefaultBackend() finds none on Linux; asking for a feature does.
    static const bool loaded = QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
    return loaded ? QNetworkInformation::instance() : nullptr;
}

}

NetworkHints::NetworkHints(QObject *parent) : QObject(parent)
{
    const QNetworkInformation *network = information();
    if (!network)
        return;
    m_wasGone = network->reachability() == QNetworkInformation::Reachability::Disconnected;
    connect(network, &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability now) {
        const bool isGone = now == QNetworkInformation::Reachability::Disconnected;
        const bool isBack = m_wasGone && !isGone;
        m_wasGone = isGone;
        if (isBack)
            Q_EMIT regained();
    });
    connect(network, &QNetworkInformation::isMeteredChanged, this, &NetworkHints::meteredChanged);
}

bool NetworkHints::isMetered() const
{
    const QNetworkInformation *network = information();
    return network && network->supports(QNetworkInformation::Feature::Metered) && network->isMetered();
}

}
