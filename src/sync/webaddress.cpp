// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/webaddress.h"

#include <QHostAddress>

#include <algorithm>

namespace paraply {

bool isThisMachine(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

namespace {

bool isSecure(const QUrl &address)
{
    return address.scheme() == QLatin1String("https");
}

}

bool mayOpen(const QUrl &address, bool plainHttpAnywhere)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    if (isSecure(address))
        return true;
    return address.scheme() == QLatin1String("http") && (plainHttpAnywhere || isThisMachine(address.host()));
}

QUrl addressBelow(const QUrl &base, const QString &name, bool isOnePart)
{
    const QStringList parts = isOnePart ? QStringList(name) : name.split(u'/');
    const bool climbs = std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return part == QLatin1String(".") || part == QLatin1String("..");
    });
    if (name.isEmpty() || parts.first().isEmpty() || climbs)
        return {};
    QByteArray path = base.path(QUrl::FullyEncoded).toUtf8();
    if (!path.endsWith('/'))
        path += '/';
    for (qsizetype i = 0; i < parts.size(); ++i)
        path += (i > 0 ? "/" : "") + QUrl::toPercentEncoding(parts[i]);
    const QUrl bare = base.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return QUrl::fromEncoded(bare.toEncoded() + path, QUrl::StrictMode);
}

QUrl redirected(const QUrl &from, const QByteArray &location, bool plainHttpAnywhere)
{
    if (location.isEmpty())
        return {};
    const QUrl to = from.resolved(QUrl::fromEncoded(location, QUrl::StrictMode)).adjusted(QUrl::RemoveFragment);
    if (!mayOpen(to, plainHttpAnywhere) || (isSecure(from) && !isSecure(to)))
        return {};
    return to;
}

}
