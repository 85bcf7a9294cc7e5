// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/qrcode.h"

#include <QQuickPaintedItem>

namespace paraply {

/// A QR code with its quiet zone, dark on white whatever the theme is: readers want it so. Its modules are whole device pixels.
/// Draws nothing while `content` is empty or too long.
class CodePicture : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(QString content READ content WRITE setContent NOTIFY contentChanged FINAL)
    QML_ELEMENT
public:
    explicit CodePicture(QQuickItem *parent = nullptr);

    const QString &content() const { return m_content; }
    void setContent(const QString &content);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void contentChanged();

private:
    QString m_content;
    QrCode m_code;
};

}
