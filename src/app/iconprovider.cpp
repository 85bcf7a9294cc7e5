// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/iconprovider.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <algorithm>

namespace paraply {

namespace {

// A sheet of 8K is wider than any wall we draw on; more is a mistake in a binding.
constexpr int kLongestSide = 7680;

QSize deviceSize(const QSize &own, const QSize &asked)
{
    const int width = std::min(asked.width(), kLongestSide);
    const int height = std::min(asked.height(), kLongestSide);
    if (width > 0 && height > 0)
        return { width, height };
    if (width > 0)
        return own.scaled(width, kLongestSide, Qt::KeepAspectRatio);
    if (height > 0)
        return own.scaled(kLongestSide, height, Qt::KeepAspectRatio);
    return own;
}

QByteArray contents(const QString &folder, const QString &name)
{
    QFile file(QStringLiteral(":/paraply/%1/%2.svg").arg(folder, name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

IconProvider::IconProvider(Family family) : QQuickImageProvider(QQuickImageProvider::Image), m_family(family) { }

QByteArray IconProvider::drawing(const QString &id) const
{
    // The name becomes a path, so nothing but the alphabet of our own file names may pass.
    static const QRegularExpression icon(QStringLiteral("\\A([a-z0-9_-]{1,64})/([0-9a-fA-F]{6})\\z"));
    static const QRegularExpression art(QStringLiteral("\\A([a-z0-9_-]{1,64})\\z"));
    const auto match = (m_family == Family::Icon ? icon : art).match(id);
    if (!match.hasMatch())
        return {};
    if (m_family == Family::Art)
        return contents(QStringLiteral("art"), match.captured(1));
    return contents(QStringLiteral("icons"), match.captured(1)).replace("currentColor", "#" + match.captured(2).toLatin1());
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    QSvgRenderer renderer;
    const QByteArray svg = drawing(id);
    if (svg.isEmpty() || !renderer.load(svg))
        return {};
    renderer.setAspectRatioMode(Qt::IgnoreAspectRatio);
    if (size)
        *size = renderer.defaultSize();
    QImage image(deviceSize(renderer.defaultSize(), requestedSize), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

}  // namespace paraply
