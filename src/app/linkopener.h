// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/deeplink.h"

#include <QObject>

namespace paraply {

class AppSession;

/// Follows an address into the guide: what it asks for becomes who, where and what, and a page is opened. Waits for the catalogue.
/// GUI thread.
class LinkOpener : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive this.
    explicit LinkOpener(AppSession &session, QObject *parent = nullptr);

    /// What was not followed yet is given up for it.
    void open(const DeepLink &link);

Q_SIGNALS:
    void opened(const QString &page, const QString &target, const QString &location);

private:
    void follow();
    void ask(const DeepLink &link);

    AppSession &m_session;
    std::optional<DeepLink> m_waiting;
};

}
