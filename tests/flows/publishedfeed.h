// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "paraplyctl.h"

#include <QTemporaryDir>

namespace paraply {

/// A feed made by `paraplyctl feed`, with keys of its own, over catalogues of the small sheets in which one service's name changes from
/// release to release. Making keys and patches takes a while: a file of tests shares one, and copies its folder before it spoils it.
class PublishedFeed {
public:
    explicit PublishedFeed(int releases);

    /// metadata/ and targets/.
    QString folder() const { return m_folder.filePath(QStringLiteral("feed")); }
    QString root() const { return folder() + QStringLiteral("/metadata/1.root.json"); }
    QString catalogue(int release) const { return m_folder.filePath(QStringLiteral("%1.sqlite").arg(release)); }
    QString digest(int release) const { return m_digests.at(release - 1); }
    int releases() const { return int(m_digests.size()); }
    void release();

private:
    QTemporaryDir m_folder;
    QStringList m_digests;
};

/// With what is in it, links left out.
void copyFolder(const QString &from, const QString &to);

}
