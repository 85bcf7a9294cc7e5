// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>
#include <QObject>
#include <QQuickItem>

namespace paraply {

/// What is drawn, held against a picture that somebody has looked at. Pictures are compared in cells of 4 x 4 pixels, so that another
/// version of a font's rasteriser passes, and another colour, size or element does not. With PARAPLY_GOLDEN=write in the environment the
/// pictures are drawn anew instead. QML steers it as `Golden`. GUI thread.
class Golden : public QObject {
    Q_OBJECT
public:
    /// `folder` holds the pictures, `failures` takes what differs.
    Golden(QString folder, QString failures) : m_folder(std::move(folder)), m_failures(std::move(failures)) { }

    /// In what way `item`, as it is seen in its window, differs from the picture of that name; empty: in none.
    Q_INVOKABLE QString difference(QQuickItem *item, const QString &name) const;
    /// The same without drawing anything anew.
    Q_INVOKABLE bool differs(QQuickItem *item, const QString &name) const;
    static QString difference(const QImage &drawn, const QImage &golden);

private:
    QString path(const QString &name) const { return QStringLiteral("%1/%2.png").arg(m_folder, name); }

    QString m_folder, m_failures;
};

}
