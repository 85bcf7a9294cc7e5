// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace paraply {

/// Takes the place of the programs that open addresses of one scheme, while it lives. GUI thread.
class OpenedLinks : public QObject {
    Q_OBJECT
public:
    explicit OpenedLinks(const QString &scheme) : m_scheme(scheme) { QDesktopServices::setUrlHandler(scheme, this, "take"); }
    ~OpenedLinks() override { QDesktopServices::unsetUrlHandler(m_scheme); }
    const QList<QUrl> &all() const { return m_all; }

public Q_SLOTS:
    void take(const QUrl &address) { m_all << address; }

private:
    QString m_scheme;
    QList<QUrl> m_all;
};

}
