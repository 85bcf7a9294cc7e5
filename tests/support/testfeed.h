// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/invitation.h"

#include <QTemporaryDir>

namespace paraply {

/// A real feed in a temporary folder, published by the same code as `paraplyctl feed`, on the morning of Monday 23 November 2026. All of
/// them in one program have the same keys. One thread. Throws when anything fails.
class TestFeed {
public:
    TestFeed();

    QString folder() const { return m_home.filePath(QStringLiteral("feed")); }
    /// Publishes a catalogue file as the next release.
    void release(const QString &catalogue);
    /// To the feed at `address`; empty: at its folder.
    Invitation invitation(const QString &address = {}) const;

private:
    QTemporaryDir m_home;
};

}
