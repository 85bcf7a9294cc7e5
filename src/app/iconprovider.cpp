// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/iconprovider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cctype>

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

/// A name becomes a path, so nothing but the alphabet of our own file names may pass.
bool isName(QStringView text)
{
    constexpr int kLongest = 64;
    const auto ours = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_'; };
    return !text.isEmpty() && text.size() <= kLongest && std::ranges::all_of(text, ours);
}

/// The six digits of a colour.
bool isTone(QStringView text)
{
    const auto hex = [](QChar c) { return c < QChar(128) && std::isxdigit(c.toLatin1()); };
    return text.size() == 6 && std::ranges::all_of(text, hex);
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
    if (m_family == Family::Art)
        return isName(id) ? contents(QStringLiteral("art"), id) : QByteArray();
    const auto parts = QStringView(id).split(u'/');
    if (parts.size() != 2 || !isName(parts[0]) || !isTone(parts[1]))
        return {};
    return contents(QStringLiteral("icons"), parts[0].toString()).replace("currentColor", '#' + parts[1].toLatin1());
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
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
    }
    // An image keeps what it was painted with, which is several times as large as an icon.
    return image.copy();
}

}  // namespace paraply
