// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "support/golden.h"

#include "support/must.h"

#include <QDir>
#include <QQuickWindow>

#include <algorithm>
#include <cstdlib>

namespace paraply {

namespace {

constexpr int kCell = 4;
/// A cell differs when a channel's mean does by more than this; no cell may differ by as much as the second.
constexpr int kSeen = 12, kTooMuch = 40;
/// Of a thousand cells.
constexpr int kMostDiffering = 2;

QImage cellsOf(const QImage &picture)
{
    const QSize cells((picture.width() + kCell - 1) / kCell, (picture.height() + kCell - 1) / kCell);
    return picture.convertToFormat(QImage::Format_RGB32).scaled(cells, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

int differenceOf(QRgb a, QRgb b)
{
    return std::max({ std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b)) });
}

QImage drawn(QQuickItem *item)
{
    const QImage whole = item->window()->grabWindow();
    return whole.copy(item->mapRectToScene(item->boundingRect()).toAlignedRect());
}

}

QString Golden::difference(const QImage &drawn, const QImage &golden)
{
    if (golden.isNull())
        return QStringLiteral("there is no such picture yet");
    if (drawn.size() != golden.size())
        return QStringLiteral("it is %1 x %2, not %3 x %4").arg(drawn.width()).arg(drawn.height()).arg(golden.width()).arg(golden.height());
    const QImage now = cellsOf(drawn), then = cellsOf(golden);
    int seen = 0;
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            const int difference = differenceOf(now.pixel(x, y), then.pixel(x, y));
            if (difference > kTooMuch)
                return QStringLiteral("at %1, %2 it is another").arg(x * kCell).arg(y * kCell);
            seen += difference > kSeen ? 1 : 0;
        }
    }
    const int most = now.width() * now.height() * kMostDiffering / 1000;
    return seen > most ? QStringLiteral("%1 of its places differ, more than %2").arg(seen).arg(most) : QString();
}

bool Golden::differs(QQuickItem *item, const QString &name) const
{
    return !difference(drawn(item), QImage(path(name))).isEmpty();
}

QString Golden::difference(QQuickItem *item, const QString &name) const
{
    const QImage now = drawn(item);
    if (qEnvironmentVariable("PARAPLY_GOLDEN") == u"write")
        must(now.save(path(name)), "the picture can be written");
    const QString what = difference(now, QImage(path(name)));
    if (what.isEmpty())
        return {};
    const QString failure = QStringLiteral("%1/%2.png").arg(m_failures, name);
    must(QDir().mkpath(m_failures) && now.save(failure), "the failed picture can be written");
    return QStringLiteral("%1: %2 (see %3)").arg(name, what, failure);
}

}
