// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>
#include <QQuickImageProvider>

namespace paraply {

/// Draws the SVG files of assets/ for QML, at the device size that the Image asks for.
///   Family::Icon  image://icon/<name>/<rrggbb>   `currentColor` in the drawing becomes the given colour
///   Family::Art   image://art/<name>             drawn as it is
/// With both sides of sourceSize given the drawing fills them; with one, it keeps its shape; with none, it has its
/// own size. Keeps nothing itself: QML's pixmap cache holds a drawing per address and size. Safe on any thread.
/// An unknown name or a malformed address gives no image, and Qt Quick warns with the address.
class IconProvider : public QQuickImageProvider {
public:
    enum class Family { Icon, Art };

    explicit IconProvider(Family family);

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    QByteArray drawing(const QString &id) const;

    Family m_family;
};

}  // namespace paraply
