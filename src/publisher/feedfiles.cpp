// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/feedfiles.h"

#include <QRegularExpression>

namespace paraply {

namespace {

bool isOurName(const QString &name)
{
    static const QRegularExpression ours(QStringLiteral("\\A(?:metadata/[0-9]+\\.(?:snapshot|targets|[A-Za-z0-9._-]+-[0-9]+)\\.json"
                                                        "|targets/[^/]+/[0-9]+/[0-9a-f]{64}\\.[0-9]+(?:-[0-9]+)?\\.(?:snapshot|patch)"
                                                        "|(?:.*/)?\\.paraply-[0-9]+-[0-9]+\\.part"
                                                        "|staging/.*)\\z"));
    return ours.match(name).hasMatch();
}

constexpr int kDeepest = 3;   // targets/REGION/SCHEMA

void collect(const QString &feed, const QString &folder, int depth, FileOps &files, QStringList &found)
{
    const auto entries = files.exists(feed + u'/' + folder) ? files.list(feed + u'/' + folder) : Result<QStringList>(QStringList());
    for (const QString &entry : entries ? *entries : QStringList()) {
        const QString name = folder + u'/' + entry;
        const auto size = files.size(feed + u'/' + name);
        if (size && isOurName(name))
            found.append(name);
        else if (!size && size.error().code == Code::Foreign && depth < kDeepest)
            collect(feed, name, depth + 1, files, found);
    }
}

}

QStringList ownFilesIn(const QString &feed, const QString &folder, FileOps &files)
{
    QStringList found;
    collect(feed, folder, 1, files, found);
    return found;
}

}
