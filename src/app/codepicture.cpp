// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/codepicture.h"

#include <QPainter>

namespace paraply {

namespace {

constexpr int kQuietModules = 4;

}

CodePicture::CodePicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setFillColor(Qt::white);
    setAntialiasing(false);
}

void CodePicture::setContent(const QString &content)
{
    if (content == m_content)
        return;
    m_content = content;
    const Result<QrCode> code = QrCode::of(content.toUtf8());
    m_code = code ? *code : QrCode();
    Q_EMIT contentChanged();
    update();
}

void CodePicture::paint(QPainter *painter)
{
    if (m_code.size() == 0)
        return;
    const double ratio = painter->device()->devicePixelRatio();
    const double side = std::min(width(), height());
    const double module = std::max(1.0, std::floor(side * ratio / (m_code.size() + 2 * kQuietModules))) / ratio;
    const double left = std::round((width() - module * m_code.size()) / 2 * ratio) / ratio;
    const double top = std::round((height() - module * m_code.size()) / 2 * ratio) / ratio;
    for (int row = 0; row < m_code.size(); ++row) {
        for (int column = 0; column < m_code.size(); ++column) {
            if (m_code.isDark(column, row))
                painter->fillRect(QRectF(left + column * module, top + row * module, module, module), Qt::black);
        }
    }
}

}
